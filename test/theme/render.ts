import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { Application, type ProjectReflection, TSConfigReader, type TypeDocOptions } from 'typedoc'
import { load as loadMarkdown } from 'typedoc-plugin-markdown'
import type { GeneratedFiles, Pages } from '../../src/files/plan.ts'
import { generate, load } from '../../src/theme/plugin.ts'

/** What a TypeDoc run over a package in a folder begins with. */
export async function convert(
  folder: string,
  options: TypeDocOptions & Record<string, unknown>,
): Promise<{ app: Application; project: ProjectReflection }> {
  const app = await Application.bootstrapWithPlugins(
    {
      disableGit: true,
      gitRevision: 'main',
      displayBasePath: folder,
      // Where no releases are.
      out: join(folder, 'no-docs'),
      sourceLinkTemplate: 'https://github.com/seamapi/javascript/blob/main/{path}#L{line}',
      logLevel: 'Error',
      plugin: [loadMarkdown, load],
      ...options,
    } as TypeDocOptions,
    [new TSConfigReader()],
  )
  const project = await app.convert()
  if (!project) throw new Error(`TypeDoc could not convert ${folder}`)
  return { app, project }
}

/** The pages of a package in a folder, as its TypeDoc run would write them. */
export async function render(...package_: Parameters<typeof convert>): Promise<Pages> {
  const { app, project } = await convert(...package_)
  return texts(await generate(app, project))
}

/** Generated files as text, as `filesBelow` reads them. */
export function texts(files: GeneratedFiles): Pages {
  return new Map([...files].map(([path, contents]) => [path, Buffer.from(contents).toString()]))
}

/** The options of typedoc.json that matter to a page of our own models. */
export const ownModels = {
  name: 'seamapi',
  entryPoints: ['src/index.ts'],
  tsconfig: 'src/types/tsconfig.json',
  readme: 'docs/.vitepress/home.md',
}

/** Every file below a folder with its text, by its path with `/` as separator. */
export function filesBelow(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  return new Map(
    names
      .map((name) => join(folder, name))
      .filter((path) => statSync(path).isFile())
      .map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  )
}
