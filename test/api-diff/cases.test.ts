import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { diffSnapshots } from '../../src/api/diff.ts'
import { rules } from '../../src/model/rules.ts'
import { type Laid, layOut, line, readCases } from './cases.ts'

const cases = readCases()

let laid: Laid

beforeAll(async () => {
  laid = await layOut(cases)
})

afterAll(() => laid.remove())

describe.each(cases)('$name', ({ name, policy, verdict }) => {
  test('is judged as it says', () => {
    const [before, after] = (['before', 'after'] as const).map((side) =>
      laid.snapshot(name, side, policy),
    ) as [ReturnType<Laid['snapshot']>, ReturnType<Laid['snapshot']>]
    expect(diffSnapshots(before, after, laid.folder).map(line)).toEqual(verdict)
  })

  test('its program compiles before', () => {
    expect(laid.errors(name, 'before')).toEqual([])
  })

  test('its program compiles afterwards unless the change is breaking', () => {
    const isBreaking = verdict.some((each) => each.startsWith('breaking'))
    expect(laid.errors(name, 'after').length > 0).toBe(isBreaking)
  })
})

test('there is a case for each rule', () => {
  const told = new Set(cases.flatMap(({ verdict }) => verdict.map((each) => each.split(' ')[1])))
  expect(Object.keys(rules).filter((rule) => !told.has(rule))).toEqual([])
})
