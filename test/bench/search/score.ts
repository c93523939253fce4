import { median } from '../median.ts'
import type { Case, Cases } from './cases.ts'
import type { Engine } from './engines.ts'

/** What an engine reached: shares from 0 to 1, and milliseconds. */
export interface Score {
  readonly exact: number
  readonly deleted: number
  readonly swapped: number
  readonly tails: number
  readonly initials: number
  readonly literals: number
  readonly keystrokes: number
  readonly median: number
  readonly slowest: number
}

/** So many results a reader takes in at a glance. */
const GLANCE = 5

/**
 * Asks an engine for every case. Where more than five things answer a query equally well, nothing
 * decides for one of them; such a case is found if the first five results are all among those.
 */
export async function scoreOf(
  engine: Engine,
  cases: Cases,
  paths: ReadonlyMap<string, string>,
): Promise<Score> {
  const times: number[] = []
  const find = async (query: string) => {
    const began = performance.now()
    const found = await engine.find(query)
    times.push(performance.now() - began)
    return found
  }
  const share = async (list: readonly Case[], first: number) => {
    let found = 0
    for (const { queries, targets, isRival } of list) {
      const results = (await find(queries[0] ?? '')).slice(0, first)
      const isTied =
        isRival && results.length === GLANCE && results.every((at) => isRival(paths.get(at) ?? ''))
      if (isTied || results.some((at) => targets.includes(at))) found += 1
      else if (process.env.MISSES && engine.name === 'ours')
        process.stderr.write(`${queries[0]} → ${targets[0]}: ${results.join(' ')}\n`)
    }
    return found / list.length
  }
  const shares = {
    exact: await share(cases.exact, 1),
    deleted: await share(cases.deleted, GLANCE),
    swapped: await share(cases.swapped, GLANCE),
    tails: await share(cases.tails, GLANCE),
    initials: await share(cases.initials, GLANCE),
    literals: await share(cases.literals, GLANCE),
  }
  const strokes: number[] = []
  for (const each of cases.typed) strokes.push(await keystrokes(each, find))
  const sorted = times.toSorted((a, b) => a - b)
  return {
    ...shares,
    keystrokes: median(strokes),
    median: median(times),
    slowest: sorted[Math.floor(sorted.length * 0.99)] ?? 0,
  }
}

/** How many keys have to be struck in the shortest way until the target is among the first results. */
async function keystrokes(
  { queries, targets }: Case,
  find: (query: string) => Promise<readonly string[]>,
): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  for (const query of queries)
    for (let length = 1; length <= query.length && length < least; length += 1) {
      const found = (await find(query.slice(0, length))).slice(0, GLANCE)
      if (found.some((at) => targets.includes(at))) least = length
    }
  return least
}
