import * as fs from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fingerprintOf, firstChange } from '../../src/trace/fingerprint.ts'
import { recorded, settled, tree } from './tree.ts'

type Ask = (path: string) => unknown
type Edit = (path: string, other: string) => void

/** What a program may ask about a path, and what it makes of the answer. */
const asks: Readonly<Record<string, Ask>> = {
  'the bytes': (path) => fs.readFileSync(path).toString('hex'),
  'the text': (path) => fs.promises.readFile(path, 'utf8'),
  'the kind': (path) => kind(fs.statSync(path)),
  'the kind, if any': (path) => kind(fs.statSync(path, { throwIfNoEntry: false })),
  'the kind of a link': async (path) => kind(await fs.promises.lstat(path)),
  'the kind of a link, if any': (path) => kind(fs.lstatSync(path, { throwIfNoEntry: false })),
  'whether it is there': (path) => fs.existsSync(path),
  'whether it can be read': (path) => fs.accessSync(path, fs.constants.R_OK),
  'the names': (path) => fs.readdirSync(path).sort(),
  'the entries': (path) => entries(fs.readdirSync(path, { withFileTypes: true })),
  'where a link leads': (path) => fs.readlinkSync(path),
  'where it really is': (path) => fs.realpathSync(path),
  'where it really is, to the system': (path) => fs.realpathSync.native(path),
}

const asksBelow: Readonly<Record<string, Ask>> = {
  'the names below': (path) => fs.readdirSync(path, { recursive: true }).sort(),
  'the entries below': async (path) => entries(await fs.promises.readdir(path, allBelow)),
}

const allBelow = { withFileTypes: true, recursive: true } as const

/** What may happen to a path; what is not possible does not happen. */
const edits: Readonly<Record<string, Edit>> = {
  'is written': (path, other) => fs.writeFileSync(path, other.slice(-1)),
  'is made a folder': (path) => fs.mkdirSync(path, { recursive: true }),
  'is removed': (path) => fs.rmSync(path, { recursive: true }),
  'is moved': (path, other) => fs.renameSync(path, other),
  'is copied': (path, other) => fs.copyFileSync(path, other),
  'is touched': (path) => fs.utimesSync(path, 1, 1),
  'is made a link': (path, other) => fs.symlinkSync(other, path),
}

interface Step {
  readonly name: string
  readonly path: string
  readonly other: string
}

const path = fc.constantFrom('a', 'b', 'c', 'a/a', 'a/b', 'b/a', 'b/b', 'c/a/b', 'b/../a', 'a/')
const stepsOf = (table: object, maxLength: number) =>
  fc.array(fc.record({ name: fc.constantFrom(...Object.keys(table)), path, other: path }), {
    maxLength,
  })

/** Whether a fingerprint is unchanged, and whether a program gets the same answers, after edits. */
async function compared(
  ask: Readonly<Record<string, Ask>>,
  [before, program, after]: readonly Step[][],
  wait = () => Promise.resolve(),
) {
  const root = tree({})
  edit(root, before)
  await wait()
  let first: string[] = []
  const recording = await recorded(root, async () => {
    first = await answersTo(ask, root, program)
  })
  const fingerprint = fingerprintOf(recording, {})
  if (!fingerprint) throw new Error(recording.unrepeatable)
  edit(root, after)
  const second = await answersTo(ask, root, program)
  const isUnchanged = firstChange(fingerprint, {}) === undefined
  fs.rmSync(root, { recursive: true })
  return { isUnchanged, isSame: first.join() === second.join() }
}

function edit(root: string, steps: readonly Step[] = []): void {
  for (const { name, path, other } of steps)
    try {
      edits[name]?.(join(root, path), join(root, other))
    } catch {
      // Not possible here.
    }
}

async function answersTo(
  ask: Readonly<Record<string, Ask>>,
  root: string,
  program: readonly Step[] = [],
): Promise<string[]> {
  const answers: string[] = []
  for (const { name, path } of program)
    try {
      answers.push(JSON.stringify(await ask[name]?.(`${root}/${path}`)) ?? 'nothing')
    } catch (error) {
      answers.push((error as NodeJS.ErrnoException).code ?? String(error))
    }
  return answers
}

test('a fingerprint is unchanged if and only if the program gets the same answers again', async () => {
  const steps = fc.tuple(stepsOf(edits, 12), stepsOf(asks, 6), stepsOf(edits, 6))
  const seen: string[] = []
  const property = fc.asyncProperty(steps, async (steps) => {
    const { isUnchanged, isSame } = await compared(asks, steps)
    seen.push(String(isSame))
    expect(isUnchanged).toBe(isSame)
  })
  await fc.assert(property, { numRuns: 500 })
  expect(new Set(seen).size).toBe(2)
})

test('where all below a folder is listed, a fingerprint that is unchanged still means the same', async () => {
  // To follow links that lead back into each other takes for ever.
  const { 'is made a link': _, ...others } = edits
  const steps = fc.tuple(stepsOf(others, 12), stepsOf(asksBelow, 2), stepsOf(others, 2))
  const seen: string[] = []
  const property = fc.asyncProperty(steps, async (steps) => {
    const { isUnchanged, isSame } = await compared(asksBelow, steps, settled)
    seen.push(`${isUnchanged} ${isSame}`)
    expect(isUnchanged && !isSame).toBe(false)
  })
  await fc.assert(property, { numRuns: 100 })
  expect(seen).toContain('true true')
  expect(seen).toContain('false false')
})

function kind(entry: fs.Stats | fs.Dirent | undefined): string {
  if (!entry) return 'nothing'
  return [entry.isFile(), entry.isDirectory(), entry.isSymbolicLink()].join()
}

function entries(found: readonly fs.Dirent[]): string[] {
  return found.map((entry) => `${join(entry.parentPath, entry.name)} ${kind(entry)}`).sort()
}
