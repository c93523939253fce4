import { expect, test } from 'vitest'
import { markedResult } from '../../../src/site/search/marks.ts'

/** The parts as text, with brackets around what was typed. */
function shown(query: string, name: string, owner?: string): string[] {
  const parts = markedResult(query, name, owner)
  return [parts.owner, parts.name].map((some) =>
    some.map(({ text, isTyped }) => (isTyped ? `[${text}]` : text)).join(''),
  )
}

test.each([
  ['oac.sta', 'status', 'OngoingAccessCode', ['[O]ngoing[A]ccess[C]ode', '[sta]tus']],
  ['accessCodeId', 'access_code_id', undefined, ['', '[access]_[code]_[id]']],
  ['code', 'AccessCode', undefined, ['', 'Access[Code]']],
  ['ongoing status', 'status', 'OngoingAccessCode', ['[Ongoing]AccessCode', '[status]']],
  ['xyz', 'status', 'Device', ['Device', 'status']],
])('%s in %s', (query, name, owner, expected) => {
  expect(shown(query, name, owner)).toEqual(expected)
})
