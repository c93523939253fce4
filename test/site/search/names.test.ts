import { describe, expect, test } from 'vitest'
import { searchableNames } from '../../../src/site/search/names.ts'

const names = [
  'AccessCode',
  'AccessCodeBase',
  'OngoingAccessCode',
  'DeviceError',
  'Device',
  'access_code_id',
  'constructor',
  '$on',
  'Übergabe',
]
const search = searchableNames(names)

/** The names that may be meant, the best first. */
function found(typed: string): (string | undefined)[] {
  return [...search(typed)].sort(([, a], [, b]) => a - b).map(([at]) => names[at])
}

test.each([
  ['AccessCode', ['AccessCode', 'OngoingAccessCode', 'AccessCodeBase', 'access_code_id']],
  ['oac', ['OngoingAccessCode']],
  ['ongcode', ['OngoingAccessCode']],
  ['accessCodeId', ['access_code_id']],
  ['access code id', ['access_code_id']],
  ['code base', ['AccessCodeBase']],
  ['$on', ['$on']],
  ['über', ['Übergabe']],
])('%s means %j, in this order', (typed, expected) => {
  expect(found(typed).slice(0, expected.length)).toEqual(expected)
})

test.each(['code access', 'id_code'])('the words of %s may stand in any order', (typed) => {
  expect(found(typed)).toContain('access_code_id')
})

describe('one slip is forgiven', () => {
  test.each(['evice', 'Dvice', 'Devcie', 'Devize', 'Deviice', 'Devicw'])('%s', (typed) => {
    expect(found(typed)[0]).toBe('Device')
  })

  test('but not two', () => {
    expect(found('Dvcie')).toEqual([])
  })
})
