import type { DocumentationEntryPoint } from 'typedoc'
import { EntryPointStrategy } from 'typedoc'
import { declarationsIn } from '../api/declarations.ts'
import { packageOf } from '../api/package.ts'
import { snapshotOf } from '../api/snapshot.ts'
import { DocsError } from '../docs-error.ts'
import type { Policy, Snapshot } from '../model/snapshot.ts'
import { apiOfProject } from '../theme/plugin.ts'
import { converted, open, type RenderingListener } from './render.ts'

/**
 * The documented API of the package in the current folder.
 *
 * @throws DocsError with all that TypeDoc reports, or where there is no single package to speak of.
 */
export async function takeSnapshot(listener: RenderingListener): Promise<Snapshot> {
  const typedoc = await open(listener)
  const { app } = typedoc
  const { options } = app
  const folder = process.cwd()
  const strategy = options.getValue('entryPointStrategy')
  if (strategy === EntryPointStrategy.Packages || strategy === EntryPointStrategy.Merge)
    throw new DocsError(
      `Cannot take a snapshot of several packages at once, as \`"entryPointStrategy": "${strategy}"\` asks for: run the command in the folder of each package.`,
    )
  // Texts are no part of the API, and may not be there where it is read.
  options.setValue('readme', 'none')
  options.setValue('projectDocuments', [])
  // Else a file in another folder would move the folder of all, and so all of its files.
  options.setValue('displayBasePath', folder)
  let entryPoints: readonly DocumentationEntryPoint[] = []
  const found = app.getEntryPoints.bind(app)
  app.getEntryPoints = () => {
    const points = found()
    entryPoints = points ?? []
    return points
  }
  const api = await apiOfProject(app, await converted(typedoc))
  const policy: Policy = {
    addedLiterals: options.getValue('addedLiterals') as Policy['addedLiterals'],
    writtenTypes: options.getValue('writtenTypes'),
  }
  const declarations = declarationsIn(
    [...new Set(entryPoints.map(({ program }) => program))],
    folder,
  )
  return snapshotOf(api, packageOf(folder), policy, (isDocumented) =>
    declarations(entryPoints, isDocumented),
  )
}
