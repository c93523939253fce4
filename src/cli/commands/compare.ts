import { setImmediate } from 'node:timers/promises'
import type { Comparison, PageDifference } from '../../compare/difference.ts'
import { DocsError } from '../../docs-error.ts'
import type { Pages } from '../../files/plan.ts'
import { defineCommand, ExitCode, type Terminal } from '../command.ts'
import { comparedSides } from '../compared-sides.ts'
import { type Format, formatOption } from '../format.ts'
import { docsOption } from '../site.ts'

/** Tells what really differs between two folders or revisions of pages. */
export const compare = defineCommand({
  name: 'compare',
  summary:
    'Tell what differs between two versions of the pages, line numbers set aside; exit with 1 if anything does.',
  details:
    'Each is a folder, or else a tag, a branch or a commit, whose pages are read from git.\nExamples: `seamapi-docs compare docs-before docs`, `seamapi-docs compare v1.2.0`,\n`seamapi-docs compare --base main`.',
  arguments: {
    oldDocs: {
      name: 'OLD_DOCS',
      help: 'Folder or revision of the pages as they were.',
      optional: true,
    },
    newDocs: {
      name: 'NEW_DOCS',
      help: 'Folder or revision of the pages as they are; without it, the folder --docs.',
      optional: true,
    },
  },
  options: {
    base: {
      flags: '--base <branch>',
      help: 'Compare --docs with the pages at the commit where this branch parted from that one.',
      default: '',
    },
    docs: { ...docsOption, help: 'Folder of the pages, here and in revisions.' },
    format: formatOption,
    json: {
      flags: '--json',
      help: 'Print the whole comparison as JSON, as --format json does.',
      default: false,
    },
    verbose: {
      flags: '--verbose',
      help: 'List the pages that moved lines only, and show the text of every change.',
      default: false,
    },
  },
  async run({ format, json, verbose, ...wanted }, terminal) {
    const { differs, summarize } = await import('../../compare/summary.ts')
    const [old, now] = await comparedSides(wanted)
    if (old.pages.size + now.pages.size === 0)
      throw new DocsError(
        `Cannot compare \`${old.name}\` with \`${now.name}\`: expected Markdown pages in one of them at least.`,
      )
    const comparison = { pages: await compared(old.pages, now.pages, terminal) }
    terminal.print(await reported(comparison, json ? 'json' : format, verbose))
    return differs(summarize(comparison)) ? ExitCode.Differs : ExitCode.Ok
  },
})

async function reported(comparison: Comparison, format: Format, isVerbose: boolean) {
  const { markdownReport } = await import('../../compare/markdown-report.ts')
  const { report } = await import('../../compare/report.ts')
  const { summarize } = await import('../../compare/summary.ts')
  switch (format) {
    case 'text':
      return report(comparison, { isVerbose })
    case 'markdown':
      return markdownReport(comparison)
    case 'json':
      return JSON.stringify({ summary: summarize(comparison), ...comparison }, undefined, 2)
  }
}

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
