import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Manifest, manifestName } from '../files/manifest.ts'
import { prepareSync } from '../files/sync.ts'
import { resultOfThread, type ThreadListener } from '../generate/in-thread.ts'
import { recordNames, releasesFolder } from './records.ts'
import { expectPages, type Release } from './release.ts'
import { versionFiles } from './repository.ts'

/** The files that a release would write and remove, each with what would become of it. */
export async function plannedFiles(
  { version, docs, changes }: Release,
  listener: ThreadListener,
): Promise<string[]> {
  const { out, wanted } = await resultOfThread<{ out: string; wanted: Manifest }>(
    './release-thread.js',
    { release: changes },
    listener,
  )
  expectPages(docs, out)
  const { plan, isListStale } = await prepareSync(out, wanted)
  const names = Object.values(recordNames(version)).map((name) => join(releasesFolder(docs), name))
  const pages = [...(isListStale ? [manifestName] : []), ...plan.write]
  const written = [...versionFiles(), ...names, ...pages.map((path) => join(out, path))]
  return [
    ...written.map((path) => `${existsSync(path) ? 'change' : 'create'} ${path}`),
    ...plan.remove.map((path) => `remove ${join(out, path)}`),
  ]
}
