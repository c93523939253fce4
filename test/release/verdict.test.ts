import { describe, expect, test } from 'vitest'
import { judge, wantedVersion } from '../../src/api/verdict.ts'
import type { Change, Verdict } from '../../src/model/changes.ts'

const change = (verdict: Verdict): Change => ({
  change: 'changed',
  symbol: 'Lock',
  kind: 'Interface',
  url: 'interfaces/Lock.md',
  verdict,
  rule: 'some-rule',
})

const [breaking, compatible, documentation] = (
  ['breaking', 'compatible', 'documentation'] as const
).map(change) as [Change, Change, Change]

describe('a version', () => {
  test.each([
    // From 1.0.0 on.
    [
      '1.2.3',
      [breaking],
      'major',
      '2.0.0',
      ['2.0.0', '3.0.0', '2.0.0-beta.1', '2.1.1'],
      ['1.3.0', '1.2.4', '1.2.3'],
    ],
    [
      '1.2.3',
      [compatible],
      'minor',
      '1.3.0',
      ['1.3.0', '1.10.0', '2.0.0', '1.3.0-rc.1'],
      ['1.2.4', '1.2.10', '1.2.3'],
    ],
    [
      '1.2.3',
      [documentation],
      'patch',
      '1.2.4',
      ['1.2.4', '1.2.10', '1.3.0', '1.2.4-0'],
      ['1.2.3'],
    ],
    ['1.2.3', [], undefined, '1.2.3', ['1.2.3', '1.2.4', '2.0.0'], []],
    ['1.2.3', [documentation, breaking, compatible], 'major', '2.0.0', ['2.0.0'], ['1.3.0']],
    ['9.9.9', [breaking], 'major', '10.0.0', ['10.0.0'], ['9.10.0']],
    // Before.
    ['0.2.3', [breaking], 'minor', '0.3.0', ['0.3.0', '1.0.0', '0.3.0-beta.1'], ['0.2.4', '0.2.3']],
    ['0.2.3', [compatible], 'patch', '0.2.4', ['0.2.4', '0.3.0'], ['0.2.3']],
    ['0.2.3', [documentation], 'patch', '0.2.4', ['0.2.4'], ['0.2.3']],
    ['0.0.2', [breaking], 'patch', '0.0.3', ['0.0.3', '0.1.0', '1.0.0'], ['0.0.2']],
    ['0.0.2', [compatible], 'patch', '0.0.3', ['0.0.3'], ['0.0.2']],
    ['0.0.0', [breaking], 'patch', '0.0.1', ['0.0.1'], ['0.0.0']],
    // After a prerelease.
    ['2.0.0-beta.1', [breaking], undefined, '2.0.0-beta.1', ['2.0.0-beta.2', '2.0.0', '2.0.1'], []],
  ] as const)(
    'after %s with %j may raise the %s',
    (base, changes, demand, smallest, honest, others) => {
      for (const version of honest)
        expect(judge(changes, base, version)).toEqual({
          base,
          version,
          gravity: expect.any(String),
          ...(demand && { demand }),
          smallest,
          isHonest: true,
        })
      expect(others.filter((version) => judge(changes, base, version).isHonest)).toEqual([])
    },
  )

  test('stands for the gravest of its changes', () => {
    const gravity = (...changes: Change[]) => judge(changes, '1.0.0', '2.0.0').gravity
    expect(gravity(documentation, breaking, compatible)).toBe('breaking')
    expect(gravity(documentation, compatible)).toBe('compatible')
    expect(gravity(documentation)).toBe('documentation')
    expect(gravity()).toBe('none')
  })

  test.each([
    ['1.2.3', '1.2.2'],
    ['1.10.0', '1.9.0'],
    ['1.0.0', '1.0.0-rc.1'],
    ['1.0.0-beta.10', '1.0.0-beta.9'],
  ])('has to be above %s, which %s is not', (base, version) => {
    expect(() => judge([], base, version)).toThrow(
      `Cannot release \`${version}\` after \`${base}\`: expected a version above that.`,
    )
  })
})

describe('what is wanted', () => {
  test.each([
    ['patch', '1.2.3', '1.2.4'],
    ['minor', '1.2.3', '1.3.0'],
    ['major', '1.2.3', '2.0.0'],
    ['major', '0.2.3', '1.0.0'],
    ['patch', '2.0.0-beta.1', '2.0.0'],
    ['v1.4.0', '1.2.3', '1.4.0'],
    ['1.4.0-rc.1', '1.2.3', '1.4.0-rc.1'],
  ])('as %s after %s is %s', (text, base, version) => {
    expect(wantedVersion(text, base)).toBe(version)
  })

  test.each(['', 'prerelease', '1.2', 'latest', 'v'])('is no version as `%s`', (text) => {
    expect(() => wantedVersion(text, '1.2.3')).toThrow(`Cannot read \`${text}\` as a version`)
  })
})
