import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  fromDeltas,
  fromTails,
  packed,
  toDeltas,
  toTails,
  unpacked,
} from '../../../src/site/search/packed.ts'

test('numbers come back from their digits', () => {
  expect(packed([0, 31])).toHaveLength(2)
  fc.assert(
    fc.property(fc.array(fc.nat()), (numbers) => {
      expect(unpacked(packed(numbers))).toEqual(numbers)
    }),
  )
})

test('numbers come back from their distances', () => {
  expect(toDeltas([3, 4, 9])).toEqual([3, 1, 5])
  expect(fromDeltas([3, 1, 5])).toEqual([3, 4, 9])
})

test('words come back from their tails', () => {
  expect(toTails(['device', 'device_id'])).toEqual(['Adevice', 'G_id'])
  fc.assert(
    fc.property(fc.array(fc.string()), (words) => {
      expect(fromTails(toTails(words))).toEqual(words)
    }),
  )
})
