import { DocsError } from '../docs-error.ts'
import { docsFolder } from '../docs-folder.ts'
import type { ThreadListener } from '../generate/in-thread.ts'
import type { Snapshot } from '../model/snapshot.ts'
import type { CommandArgument, CommandOption, Terminal } from './command.ts'
import { progressText } from './report.ts'

/** The two versions that a command compares. */
export const versionArguments = {
  from: {
    name: 'FROM',
    help: 'The older version: a release, a tag, branch or commit, the file of a snapshot, or a package, installed or packed. Default: the last release.',
    optional: true,
  },
  to: { name: 'TO', help: 'The newer version. Default: the package as it is.', optional: true },
} as const satisfies Record<string, CommandArgument>

/** Where the pages are, when typedoc.json does not tell. */
export const pagesOption: CommandOption<string> = {
  flags: '--docs <folder>',
  help: 'Folder of the pages and of releases/. Default: `out` of typedoc.json, or docs.',
  default: '',
}

/** The folder of the pages: what the command line says, or else typedoc.json. */
export function pagesFolder(given: string): string {
  return given || docsFolder('.').out
}

/** What hears a conversion, and shows on the terminal how far it is. */
export function conversionListener(terminal: Terminal): ThreadListener {
  return {
    progress: (progress) => terminal.progress(progressText(progress)),
    // How well things are documented is told by `generate` and `check`.
    warn: () => {},
    signal: terminal.signal,
  }
}

/** Two versions of the package. */
export interface Versions {
  readonly older: Snapshot
  readonly newer: Snapshot
}

/** What the command line says of two versions. */
export interface WantedVersions {
  readonly from: string | undefined
  readonly to: string | undefined
  readonly docs: string
}

/**
 * The two versions that a command compares; undefined where it should begin with the last release and
 * there is none.
 *
 * @throws DocsError when one of them cannot be read.
 */
export async function readVersions(
  { from, to, docs }: WantedVersions,
  terminal: Terminal,
): Promise<Versions | undefined> {
  const { readRelease, releaseBefore, releasesFolder, releasesIn } = await import(
    '../release/records.ts'
  )
  const { snapshotOfRevision, workingTree } = await import('../revisions/revision.ts')
  const listener = conversionListener(terminal)
  const folder = releasesFolder(pagesFolder(docs))
  const last = from === undefined ? releaseBefore(releasesIn(folder)) : undefined
  if (from === undefined && last === undefined) return undefined
  const [older, newer] = await Promise.all([
    last === undefined
      ? snapshotOfRevision(from ?? '', folder, listener)
      : readRelease(folder, last),
    to === undefined ? workingTree(listener) : snapshotOfRevision(to, folder, listener),
  ])
  return { older, newer }
}

/** The error of a command that needs a release and finds none. */
export function noRelease(docs: string, purpose: string): DocsError {
  return new DocsError(
    `Cannot ${purpose}: expected a release in \`${pagesFolder(docs)}/releases\`, as \`seamapi-docs history --from-git 'v*'\` takes it from the tags, or a version to begin with, such as \`seamapi-docs diff main\`.`,
  )
}

/** What stands before the addresses of pages in Markdown that is read elsewhere. */
export function pageBase(docs: string): string {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_SHA } = process.env
  const folder = `${pagesFolder(docs)}/`
  return GITHUB_SERVER_URL && GITHUB_REPOSITORY && GITHUB_SHA
    ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/blob/${GITHUB_SHA}/${folder}`
    : folder
}
