import { defineCommand, ExitCode, type Terminal } from '../command.ts'
import { pagesFolder, pagesOption } from '../versions.ts'

/** How many versions are named one by one. */
const NAMED = 8

/** Makes the history of the API. */
export const history = defineCommand({
  name: 'history',
  summary: 'Bring the records of what has changed with each release up to date.',
  details:
    'With --from-git, the releases are read from tags first, each checked out in a folder of its own; those that\nare there already are not read again. Then `seamapi-docs generate` writes the pages.\nExample: `seamapi-docs history --from-git "v*"`.',
  options: {
    fromGit: {
      flags: '--from-git <pattern>',
      help: 'Read the releases that are missing from the tags that match.',
      default: '',
    },
    all: {
      flags: '--all',
      help: 'Judge all changes again, as after a change of the policy.',
      default: false,
    },
    docs: pagesOption,
  },
  async run({ fromGit, all, docs }, terminal) {
    const { releasesFolder } = await import('../../release/records.ts')
    const { writeChanges } = await import('../../release/changes.ts')
    const folder = releasesFolder(pagesFolder(docs))
    const dates = fromGit ? await imported(fromGit, folder, terminal) : new Map<string, string>()
    const today = new Date().toISOString().slice(0, 10)
    const written = writeChanges(folder, all, (version) => dates.get(version) ?? today, {
      progress: (done, total) => terminal.progress(`Comparing the releases: ${done} of ${total}`),
      signal: terminal.signal,
    })
    terminal.print(
      written.length === 0
        ? `${folder}: what has changed with each release is up to date.`
        : `${folder}: worked out what has changed with ${listed(written)}. Run \`seamapi-docs generate\`.`,
    )
    return ExitCode.Ok
  },
})

/** Some versions, or how many there are from the first to the last. */
function listed(versions: readonly string[]): string {
  return versions.length > NAMED
    ? `${versions.length} releases, ${versions[0]} to ${versions.at(-1)}`
    : versions.join(', ')
}

/** Reads the releases that are missing, and tells when each of all was made, by their versions. */
async function imported(
  pattern: string,
  folder: string,
  terminal: Terminal,
): Promise<ReadonlyMap<string, string>> {
  const { importTags, releaseTags } = await import('../../release/from-git.ts')
  const { commitOf } = await import('../../git/revision.ts')
  const { snapshotAt } = await import('../../revisions/at-commit.ts')
  const { tags, others } = releaseTags(pattern)
  const { signal } = terminal
  const { written, kept, skipped } = await importTags(tags, folder, {
    snapshotAt: (tag) =>
      snapshotAt(commitOf('read the releases', '.', `refs/tags/${tag}`), tag, signal),
    progress: (tag, done, total) =>
      terminal.progress(`Reading the releases: ${done} of ${total}, ${tag}`),
    signal,
  })
  for (const { tag, reason } of skipped) terminal.warn(`Skipped \`${tag}\`. ${reason}`)
  if (others.length > 0)
    terminal.warn(
      `Skipped tags that are no versions: ${others.map((tag) => `\`${tag}\``).join(', ')}.`,
    )
  terminal.print(
    `${folder}: ${written.length} ${written.length === 1 ? 'release' : 'releases'} read, ${kept.length} there already, ${skipped.length + others.length} skipped.`,
  )
  return new Map(tags.map(({ version, date }) => [version, date]))
}
