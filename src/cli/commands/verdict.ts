import { DocsError } from '../../docs-error.ts'
import { BUMPS } from '../../model/bumps.ts'
import { defineCommand, ExitCode } from '../command.ts'
import { formatOption } from '../format.ts'
import { reported } from '../verdict-report.ts'
import { pagesOption, readVersions, versionArguments } from '../versions.ts'

/** Tells whether the version is honest. */
export const verdict = defineCommand({
  name: 'verdict',
  summary:
    'Exit with 1 and the reasons if the changes demand a larger version than the package has.',
  details:
    'The version is that of TO, package.json’s by default, or what --bump makes of that of FROM.\nExample: `seamapi-docs verdict --bump minor`.',
  arguments: versionArguments,
  options: {
    bump: {
      flags: '--bump <part>',
      help: 'Judge this release instead: patch, minor or major.',
      default: '',
      parse: (text) => {
        const bump = BUMPS.find((each) => each === text)
        if (bump) return bump
        throw new DocsError(`Cannot raise \`${text}\`: expected ${BUMPS.join(', ')}.`)
      },
    },
    rules: {
      flags: '--rules',
      help: 'Print the rules as a table in Markdown instead.',
      default: false,
    },
    docs: pagesOption,
    format: formatOption,
  },
  async run({ bump, rules, docs, format, ...wanted }, terminal) {
    if (rules) {
      const { rulesTable } = await import('../../api/report/rules-table.ts')
      terminal.print(rulesTable())
      return ExitCode.Ok
    }
    const versions = await readVersions({ ...wanted, docs }, terminal)
    if (!versions) {
      terminal.print(
        format === 'json'
          ? JSON.stringify({ changes: [] })
          : 'There is no release to compare with: any version will do for the first.',
      )
      return ExitCode.Ok
    }
    const { diffSnapshots } = await import('../../api/diff.ts')
    const { judge, wantedVersion } = await import('../../api/verdict.ts')
    const { older, newer } = versions
    const changes = diffSnapshots(older, newer, '.')
    const version = bump ? wantedVersion(bump, older.version) : newer.version
    const judgement = judge(changes, older.version, version)
    const from = wanted.from ?? older.version
    const to = wanted.to ?? 'working tree'
    terminal.print(await reported({ from, to, changes, judgement }, format, docs))
    return judgement.isHonest ? ExitCode.Ok : ExitCode.Refused
  },
})
