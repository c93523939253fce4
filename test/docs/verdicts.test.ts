import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rulesTable } from '../../src/api/report/rules-table.ts'

test('the guide has the rules as they are', () => {
  expect(readFileSync('docs/guide/verdicts.md', 'utf8').split('\n\n').at(-1)).toBe(
    `${rulesTable()}\n`,
  )
})
