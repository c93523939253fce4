import { DocsError } from '../../docs-error.ts'
import type { Release } from '../../release/release.ts'
import { defineCommand, ExitCode, type Terminal } from '../command.ts'
import { type Format, formatOption } from '../format.ts'
import { reported } from '../verdict-report.ts'
import { conversionListener, pagesFolder, pagesOption } from '../versions.ts'

/** What the command line says of a release. */
interface Asked {
  readonly wanted: string | undefined
  readonly docs: string
  readonly format: Format
}

/** Makes a release, as a script of `npm version`. */
export const release = defineCommand({
  name: 'release',
  summary:
    'Make the release that `npm version` has begun: records, pages, commit and tag, or nothing.',
  details:
    'It is the script `version` in package.json; with --dry-run it is a part of the script `preversion`,\nand exits with 1 if the changes demand a larger version.\nExample: `seamapi-docs release minor --dry-run`.',
  arguments: {
    version: {
      name: 'VERSION',
      help: 'patch, minor, major or a version, for --dry-run. Default: what npm says, or the smallest that is honest.',
      optional: true,
    },
  },
  options: {
    dryRun: {
      flags: '--dry-run',
      help: 'Tell what the release would hold and write, and change nothing.',
      default: false,
    },
    docs: pagesOption,
    format: formatOption,
  },
  async run({ version, dryRun, docs, format }, terminal) {
    const folder = pagesFolder(docs)
    const asked = { wanted: version, docs: folder, format }
    return dryRun ? rehearse(asked, terminal) : make(asked, terminal)
  },
})

/** Tells what the release would hold, or what stands in its way, as it would be in earnest. */
async function rehearse({ wanted, docs, format }: Asked, terminal: Terminal): Promise<ExitCode> {
  const { isHonest, prepareRelease } = await import('../../release/release.ts')
  const { expectNoRelease } = await import('../../release/journal.ts')
  const { expectReady, versionConfig } = await import('../../release/repository.ts')
  const { plannedFiles } = await import('../../release/planned-files.ts')
  const { workingTree } = await import('../../revisions/revision.ts')
  const { packageOf } = await import('../../api/package.ts')
  const { wantedVersion } = await import('../../api/verdict.ts')
  const { version: current } = packageOf('.')
  const named = wanted ?? process.env.npm_new_version
  const version = wantedVersion(named ?? 'patch', current)
  const { prefix } = versionConfig(version, process.env)
  if (process.env.npm_lifecycle_event === 'preversion') await expectNoneKilled()
  else await expectNoRelease()
  expectReady(prefix + version, [])
  const listener = conversionListener(terminal)
  const taken = await workingTree(listener)
  const prepared = (version: string) =>
    prepareRelease(taken, { version, prefix, docs, date: today() })
  const first = prepared(version)
  const release =
    named === undefined && !isHonest(first) ? prepared(first.judgement?.smallest ?? version) : first
  terminal.print(await reportOf(release, format, docs))
  if (format === 'text') {
    const files = await plannedFiles(release, listener)
    terminal.print(
      ['', `${release.tag} would write:`, ...files.map((file) => `  ${file}`)].join('\n'),
    )
  }
  return isHonest(release) ? ExitCode.Ok : ExitCode.Refused
}

async function make({ wanted, docs, format }: Asked, terminal: Terminal): Promise<ExitCode> {
  const { npm_lifecycle_event: event, npm_new_version: version } = process.env
  if (wanted !== undefined || event !== 'version' || !version)
    throw new DocsError(
      'Cannot release: expected to be the script `version` in package.json, which `npm version patch`, `minor` or `major` runs; or `--dry-run`.',
    )
  const { commitName, makeRelease, prepareRelease } = await import('../../release/release.ts')
  const { versionConfig } = await import('../../release/repository.ts')
  const { workingTree } = await import('../../revisions/revision.ts')
  await expectNoneKilled()
  const config = versionConfig(version, process.env)
  const tag = config.prefix + version
  const listener = conversionListener(terminal)
  const { release, isMade } = await makeRelease(tag, config, listener, async () => {
    const taken = await workingTree(listener)
    if (taken.version !== version)
      throw new DocsError(
        `Cannot release \`${version}\`: expected that version in package.json, and found \`${taken.version}\`.`,
      )
    return prepareRelease(taken, { version, prefix: config.prefix, docs, date: today() })
  })
  if (!isMade) {
    terminal.print(await reportOf(release, format, docs))
    terminal.warn('Nothing was changed.')
    return ExitCode.Refused
  }
  // npm commits and tags by itself unless it is told not to.
  terminal.print(config.isLeftToNpm ? `${tag} is ready for npm.` : `${tag} is ${commitName()}.`)
  return ExitCode.Ok
}

/** Takes a release back that was killed, after which npm has to begin anew. */
async function expectNoneKilled(): Promise<void> {
  const { recover } = await import('../../release/journal.ts')
  const undone = await recover()
  // npm has read the version before, and would go on from that.
  if (undone)
    throw new DocsError(
      `Took back the release \`${undone}\`, which was killed. Call \`npm version\` again.`,
    )
}

function reportOf({ version, changes, judgement }: Release, format: Format, docs: string) {
  const from = changes.since ?? 'nothing'
  const comparison = {
    from,
    to: version,
    changes: changes.changes,
    ...(judgement && { judgement }),
  }
  return reported(comparison, format, docs)
}

/** The day that it is, wherever the clocks say so. */
function today(): string {
  return new Date().toISOString().slice(0, 10)
}
