import { Application, TSConfigReader, TypeDocReader } from 'typedoc'

// The program that is started: TypeDoc as typedoc.json of the current folder wants it, up to the model.
const app = await Application.bootstrap({}, [new TypeDocReader(), new TSConfigReader()])
if (!(await app.convert())) throw new Error('TypeDoc gave no project.')
