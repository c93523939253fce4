import type { ApiSymbol } from '../model/api.ts'
import { summaryOf } from './reference.ts'

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })

/** The first sentence of a symbol's comment. */
export function firstSentence(symbol: ApiSymbol): string {
  for (const { segment } of sentences.segment(summaryOf(symbol))) return segment.trim()
  return ''
}
