import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { DocsError } from '../../docs-error.ts'
import { defineCommand, ExitCode } from '../command.ts'
import { conversionListener, pagesFolder, pagesOption } from '../versions.ts'

/** Keeps the documented API of the package. */
export const snapshot = defineCommand({
  name: 'snapshot',
  summary: 'Write the documented API of the package as data, as it is kept for each release.',
  details:
    'The file is docs/releases/<version>.json. A release does it by itself.\nExample: `seamapi-docs snapshot --output -` prints it.',
  options: {
    docs: pagesOption,
    output: {
      flags: '--output <file>',
      help: 'Write it there instead, `-` for the terminal.',
      default: '',
    },
    force: {
      flags: '--force',
      help: 'Replace a snapshot that says something else.',
      default: false,
    },
  },
  async run({ docs, output, force }, terminal) {
    const { snapshotFile } = await import('../../api/snapshot-file.ts')
    const { recordNames, releasesFolder, textOf } = await import('../../release/records.ts')
    const { workingTree } = await import('../../revisions/revision.ts')
    const { replaceFile } = await import('../../files/replace-file.ts')
    const taken = await workingTree(conversionListener(terminal))
    const text = snapshotFile(taken)
    if (output === '-') {
      terminal.print(text.trimEnd())
      return ExitCode.Ok
    }
    const file =
      output || join(releasesFolder(pagesFolder(docs)), recordNames(taken.version).snapshot)
    if (existsSync(file)) {
      if (textOf(file) === text) {
        terminal.print(`${file} is up to date.`)
        return ExitCode.Ok
      }
      if (!force)
        throw new DocsError(
          `Cannot write \`${file}\`: it says something else. Expected another \`version\` in package.json, or \`--force\`.`,
        )
    }
    replaceFile(file, text)
    terminal.print(`${file}: ${taken.symbols.length} symbols of ${taken.name} ${taken.version}.`)
    return ExitCode.Ok
  },
})
