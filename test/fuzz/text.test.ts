import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyCase } from './arbitraries.ts'
import { type Case, plainCase } from './case.ts'
import { problemsOf } from './check.ts'

/** Cases that failed once, shrunk. They run before all others. */
const FOLDER = 'test/fuzz/cases'

/** Cases in one program of TypeDoc. */
const BATCH = 50

/** Milliseconds after which what a failing case has shrunk to is small enough. */
const SHRINKING = 120_000

/** `npm run test:fuzz` takes its time and a seed of its own; `npm test` does the same every time. */
const isLong = process.env.npm_lifecycle_event === 'test:fuzz'
const cases = Number(process.env.FUZZ_CASES ?? (isLong ? 10_000 : 100))
const seed = Number(process.env.FUZZ_SEED ?? (isLong ? Date.now() % 2 ** 31 : 20_240_229))

test('cases that failed once', async () => {
  const names = readdirSync(FOLDER)
  const kept = names.map(
    (name): Case => ({ ...plainCase, ...JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) }),
  )
  const problems = await problemsOf(kept)
  expect(Object.fromEntries(names.map((name, at) => [name, problems[at]]))).toEqual(
    Object.fromEntries(names.map((name) => [name, []])),
  )
})

test(`${cases} arbitrary cases, seed ${seed}`, { timeout: 3_600_000 }, async () => {
  const started = Date.now()
  // The same seed gives the same cases: the check below finds them known, and runs only what it shrinks to.
  const known = new Map<string, readonly string[]>()
  const all = fc.sample(anyCase, { seed, numRuns: cases })
  for (let at = 0; at < all.length; at += BATCH) {
    const batch = all.slice(at, at + BATCH)
    const problems = await problemsOf(batch)
    for (const [index, each] of batch.entries()) {
      known.set(fc.stringify(each), problems[index] ?? [])
      if (problems[index]?.length) console.log(problems[index].join('\n'), each)
    }
  }
  const failed = [...known.values()].filter((problems) => problems.length > 0)
  const seconds = Math.round((Date.now() - started) / 1000)
  console.log(`${cases} cases, seed ${seed}, ${seconds} s, ${failed.length} failed`)

  const shrinking = Date.now()
  const result = await fc.check(
    fc.asyncProperty(anyCase, async (each) => {
      const problems =
        known.get(fc.stringify(each)) ??
        (Date.now() - shrinking > SHRINKING ? [] : (await problemsOf([each]))[0])
      return problems?.length === 0
    }),
    { seed, numRuns: cases },
  )
  if (!result.failed) return expect(failed).toEqual([])
  const [smallest] = result.counterexample ?? []
  if (smallest)
    writeFileSync(
      `${FOLDER}/${seed}-${result.numRuns}.json`,
      `${JSON.stringify(smallest, undefined, 2)}\n`,
    )
  expect(smallest && (await problemsOf([smallest]))[0]).toEqual([])
})
