import { writeSync } from 'node:fs'
import { Application, TSConfigReader, TypeDocReader } from 'typedoc'

// The program that is started: TypeDoc with the plugins of typedoc.json, its steps timed one by one.
const steps: Record<string, number> = {}
async function timed<T>(step: string, work: () => T): Promise<Awaited<T>> {
  const began = performance.now()
  const result = await work()
  steps[step] = performance.now() - began
  return result
}

const readers = [new TypeDocReader(), new TSConfigReader()]
const app = await timed('load', () => Application.bootstrapWithPlugins({}, readers))
const project = await timed('convert', () => app.convert())
if (!project) throw new Error('TypeDoc gave no project.')
await timed('validate', () => app.validate(project))
await timed('output', () => app.generateOutputs(project))
writeSync(3, JSON.stringify(steps))
