import { expect, test } from 'vitest'
import type { Outcome } from './bench-subject.ts'
import { interleaved } from './interleaved.ts'
import { reason, type Sample, together } from './measure.ts'
import { median } from './median.ts'
import type { Peer } from './peers.ts'
import { benchTable, rows } from './report.ts'

test('the median is the value in the middle, or the mean of the two there', () => {
  expect(median([5, 1, 30])).toBe(5)
  expect(median([10, 2, 1, 4])).toBe(3)
  expect(median([7])).toBe(7)
  expect(median([])).toBeNaN()
})

test('the programs take turns', () => {
  const turns = interleaved(['a', 'b', 'c'], 2).map(({ item, round }) => `${item}${round}`)
  expect(turns).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'c2'])
})

test('commands one after the other add up their times, and the largest one counts', () => {
  expect(together([sample(1, 2, 300), sample(10, 20, 100)])).toEqual(sample(11, 22, 300))
})

test('a failure is told by the line that speaks of an error, or by the last one', () => {
  expect(reason('reading\n  TypeError: no such thing\n  at main.js:1\n')).toBe(
    'TypeError: no such thing',
  )
  expect(reason('reading\nkilled\n\n')).toBe('killed')
  expect(reason('')).toBe('says nothing')
})

const tsc: Outcome = {
  peer: peer('tsc', 'TypeScript'),
  samples: [sample(2, 3, 100), sample(9, 9, 900), sample(1, 1, 50)],
}
const steps = (convert: number, output: number) => ({
  ...sample(9, 9, 9),
  steps: { convert, output },
})

test('a row holds the median of each figure, and its ratio to the type check', () => {
  const slow = { peer: peer('slow', 'Slow'), samples: [sample(5, 6, 1_200)], files: 12_345 }
  expect(
    benchTable(rows([slow, tsc]))
      .split('\n')
      .slice(2),
  ).toEqual([
    '| Slow | 5.00 | 6.00 | 1,200 | 2.50 | 12,345 |  |',
    '| TypeScript | 2.00 | 3.00 | 100 | 1.00 | – |  |',
  ])
})

test('without the type check there is no ratio', () => {
  expect(rows([{ ...tsc, peer: peer('other', 'Other') }])[0]?.ratio).toBeUndefined()
})

test('a row of single steps shows their time, and their share of the conversion', () => {
  const render: Outcome = {
    peer: { ...peer('render', 'Rendering'), steps: ['output'] },
    samples: [steps(2_000, 500), steps(1_000, 900), steps(4_000, 100)],
  }
  expect(
    benchTable(rows([tsc, render]))
      .split('\n')
      .at(-1),
  ).toBe(
    '| Rendering | 0.50 | – | – | 0.25 | – | convert 2,000 ms, output 500 ms; 0.25 of the conversion |',
  )
})

test('a program that failed shows why, and no figure of the runs before', () => {
  const failed = { ...tsc, remark: 'fails: out of memory' }
  expect(
    benchTable(rows([failed]))
      .split('\n')
      .at(-1),
  ).toBe('| TypeScript | – | – | – | – | – | fails: out of memory |')
})

function peer(name: string, title: string): Peer {
  return { name, title, commands: () => [] }
}

function sample(seconds: number, cpuSeconds: number, memory: number): Sample {
  return { seconds, cpuSeconds, memory, steps: {} }
}
