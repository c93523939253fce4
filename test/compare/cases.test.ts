import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { compare } from '../../src/compare/compare.ts'
import { report } from '../../src/compare/report.ts'
import { readPages } from '../../src/files/read-pages.ts'

const here = resolve('test/compare')
const cases = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

/** Each folder holds an `old` and a `new` folder of pages and what a verbose report says of them. */
test.each(cases)('%s', async (name) => {
  const [old, now] = [await pagesOf(name, 'old'), await pagesOf(name, 'new')]
  const text = `${report(compare(old, now), { isVerbose: true })}\n`
  if (process.env.UPDATE_FIXTURES) writeFileSync(`${here}/${name}/expected.txt`, text)
  expect(text).toBe(readFileSync(`${here}/${name}/expected.txt`, 'utf8'))
})

function pagesOf(name: string, side: string) {
  return readPages(`${here}/${name}/${side}`, 'compare')
}
