import { defineCommand, ExitCode } from '../command.ts'
import { formatOption } from '../format.ts'
import { reported } from '../verdict-report.ts'
import { noRelease, pagesOption, readVersions, versionArguments } from '../versions.ts'

/** Tells what has changed in the API. */
export const diff = defineCommand({
  name: 'diff',
  summary:
    'Tell what differs between two versions of the API: added, removed, renamed, changed, deprecated.',
  details:
    'Each change is breaking, compatible or a matter of documentation, by the rule that it names.\nExamples: `seamapi-docs diff`, `seamapi-docs diff v1.2.0 main`, `seamapi-docs diff 1.2.0 ./pkg-1.3.0.tgz`.',
  arguments: versionArguments,
  options: { docs: pagesOption, format: formatOption },
  async run({ docs, format, ...wanted }, terminal) {
    const versions = await readVersions({ ...wanted, docs }, terminal)
    if (!versions) throw noRelease(docs, 'tell what has changed')
    const { diffSnapshots } = await import('../../api/diff.ts')
    const { older, newer } = versions
    const comparison = {
      from: wanted.from ?? older.version,
      to: wanted.to ?? 'working tree',
      changes: diffSnapshots(older, newer, '.'),
    }
    terminal.print(await reported(comparison, format, docs))
    return ExitCode.Ok
  },
})
