import type { Comparison } from '../api/report/summary.ts'
import type { Format } from './format.ts'
import { pageBase, pagesFolder } from './versions.ts'

/** What differs between two versions, in the form that is wanted. */
export async function reported(
  comparison: Comparison,
  format: Format,
  docs: string,
): Promise<string> {
  const { markdownReport } = await import('../api/report/markdown.ts')
  const { textReport } = await import('../api/report/text.ts')
  switch (format) {
    case 'text':
      return textReport(comparison, pagesFolder(docs))
    case 'markdown':
      return markdownReport(comparison, pageBase(docs))
    case 'json':
      return JSON.stringify(comparison, undefined, 2)
  }
}
