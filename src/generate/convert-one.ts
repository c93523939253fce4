import type { JSONOutput } from 'typedoc'
import { ProjectReflection } from 'typedoc/models'
import type { RenderingListener } from './render.ts'
import { openTypeDoc, refuse } from './typedoc.ts'

/**
 * The model of one package of a monorepo, as JSON.
 *
 * @param folder - Absolute path of the package.
 * @throws DocsError with all that TypeDoc reports.
 */
export async function convertOne(folder: string, listener: RenderingListener): Promise<string> {
  const { app, problems } = await openTypeDoc(listener)
  app.options.setValue('entryPoints', [folder])
  let model: JSONOutput.ProjectReflection | undefined
  const serialize = app.serializer.projectToObject.bind(app.serializer)
  app.serializer.projectToObject = (project, root) => {
    model = serialize(project, root)
    return model
  }
  // What follows is for all packages together.
  app.deserializer.reviveProjects = (name, _models, { registry }) =>
    new ProjectReflection(name, registry)
  await app.convert()
  refuse(problems, `convert \`${folder}\``)
  return JSON.stringify(model)
}
