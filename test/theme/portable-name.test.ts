import { expect, test } from 'vitest'
import { portableName } from '../../src/theme/portable-name.ts'

// No fixture, for a file of such a name could not be checked out everywhere.
test('a long name is cut, and a digest tells it from others', () => {
  const name = 'Long'.repeat(75)
  expect(portableName(name)).toBe(`${name.slice(0, 200)}-dd49e375`)
  expect(portableName(`${name}2`)).toBe(`${name.slice(0, 200)}-ec4b16d9`)
  expect(portableName('L'.repeat(200))).toBe('L'.repeat(200))
})
