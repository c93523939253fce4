import { setImmediate } from 'node:timers/promises'
import type { PageDifference } from '../../compare/difference.ts'
import { DocsError } from '../../docs-error.ts'
import type { Pages } from '../../files/plan.ts'
import { readPages } from '../../files/read-pages.ts'
import { defineCommand, ExitCode, type Terminal } from '../command.ts'

/** Tells what really differs between two folders of pages. */
export const compare = defineCommand({
  name: 'compare',
  summary:
    'Tell what differs between two folders of pages, line numbers set aside; exit with 1 if anything does.',
  details: 'Example: `seamapi-docs compare docs-before docs`.',
  arguments: {
    oldDocs: { name: 'OLD_DOCS', help: 'Folder of the pages as they were.' },
    newDocs: { name: 'NEW_DOCS', help: 'Folder of the pages as they are.' },
  },
  options: {
    json: { flags: '--json', help: 'Print the whole comparison as JSON.', default: false },
    verbose: {
      flags: '--verbose',
      help: 'List the pages that moved lines only, and show the text of every change.',
      default: false,
    },
  },
  async run({ oldDocs, newDocs, json, verbose }, terminal) {
    const { report } = await import('../../compare/report.ts')
    const { differs, summarize } = await import('../../compare/summary.ts')
    const [old, now] = [await readPages(oldDocs, 'compare'), await readPages(newDocs, 'compare')]
    if (old.size + now.size === 0)
      throw new DocsError(
        `Cannot compare \`${oldDocs}\` with \`${newDocs}\`: expected Markdown pages in one of them at least.`,
      )
    const comparison = { pages: await compared(old, now, terminal) }
    const summary = summarize(comparison)
    terminal.print(
      json
        ? JSON.stringify({ summary, ...comparison }, undefined, 2)
        : report(comparison, { isVerbose: verbose }),
    )
    return differs(summary) ? ExitCode.Differs : ExitCode.Ok
  },
})

/** The differences of all pages, with a moment after each in which Ctrl-C is heard. */
async function compared(old: Pages, now: Pages, terminal: Terminal): Promise<PageDifference[]> {
  const { pageDifferences } = await import('../../compare/compare.ts')
  const pages: PageDifference[] = []
  for (const page of pageDifferences(old, now)) {
    pages.push(page)
    await setImmediate()
    terminal.signal.throwIfAborted()
  }
  return pages
}
