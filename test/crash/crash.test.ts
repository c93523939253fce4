import type { ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate, setTimeout } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { expect, test } from 'vitest'
import { formatManifest, manifestOf } from '../../src/files/manifest.ts'
import { contentsOf, type Folder, fill, temporaryFolder } from '../files/folder.ts'
import { listed, start } from '../files/generation.ts'
import { files, split } from '../files/two-generations.ts'

/** `npm run test:crash` kills often; `npm test` now and then. */
const isLong = process.env.npm_lifecycle_event === 'test:crash'
const kills = Number(process.env.CRASH_KILLS ?? (isLong ? 200 : 10))

const pages = 300
const byHand: Folder = { 'guide/hello.md': 'by hand\n', 'folder-1/own.md': 'by hand\n' }

/** Two generations: most pages differ in what they say, some are in one of them only. */
const generations = ['one', 'two'].map((name, which) => {
  const numbers = Array.from({ length: pages }, (_, at) => at + which * 30)
  return Object.fromEntries(
    numbers.map((at): [string, string] => [
      `folder-${at % 7}/${at}.md`,
      `Page ${at} of generation ${at % 5 ? name : 'any'}\n`.repeat(200),
    ]),
  )
}) as [Folder, Folder]

/** All that is in the folder when a generation has finished. */
const finished = generations.map((generation) => ({
  ...generation,
  ...byHand,
  '.generated.json': formatManifest(manifestOf(files(generation))),
}))

test(`${kills} kills at random, and a reader meanwhile`, { timeout: 3_600_000 }, async () => {
  const begun = Date.now()
  const root = join(temporaryFolder(), 'docs')
  const lists = generations.map(listed)
  fill(root, byHand)
  const generate = (which: number) => start(root, lists[which] as string)

  /** The shortest times that a generation and the replacing of the pages took. */
  const milliseconds = { all: Number.POSITIVE_INFINITY, replacing: Number.POSITIVE_INFINITY }
  const finish = async (which: number) => {
    const { child, beginning, ending } = generate(which)
    await beginning
    const begins = Date.now()
    await journal(root, child, true)
    const notes = Date.now()
    await journal(root, child, false)
    milliseconds.all = Math.min(milliseconds.all, Date.now() - begins)
    milliseconds.replacing = Math.min(milliseconds.replacing, Date.now() - notes)
    expect(await ending).toMatchObject({ code: 0 })
    expect(contentsOf(root)).toEqual(finished[which])
  }

  const reader = keepReading(root)
  for (const which of [0, 1, 0]) await finish(which)
  const counts = { whole: 0, amid: 0, late: 0 }
  for (let run = 0; counts.whole + counts.amid < kills; run += 1) {
    const { child, beginning, ending } = generate(run % 2)
    await beginning
    // Pages are replaced in a small part of the time, and half of the kills are to meet it.
    const isAmid = Math.random() < 0.5
    if (isAmid) await journal(root, child, true)
    await setTimeout(Math.random() * milliseconds[isAmid ? 'replacing' : 'all'])
    child.kill('SIGKILL')
    const { signal } = await ending
    const { pages } = split(contentsOf(root))
    for (const [path, text] of Object.entries(pages))
      if (text !== 'folder') expect(possible(path), path).toContain(text)
    const isWhole = finished.some((folder) => isDeepStrictEqual(folder, pages))
    counts[!signal ? 'late' : isWhole ? 'whole' : 'amid'] += 1
    // Now and then the next one is killed too, while it undoes this one.
    if (Math.random() < 0.6) await finish(Math.random() < 0.5 ? 0 : 1)
  }
  await finish(0)

  const { read, half } = await reader.stop()
  const seconds = Math.round((Date.now() - begun) / 1000)
  console.log(
    `${kills} kills of a generation of ${pages} pages, ${seconds} s: ${counts.amid} with some pages replaced, ` +
      `${counts.whole} with none or all, ${counts.late} came too late; ` +
      `${read} pages read meanwhile, ${half.length} of them half`,
  )
  expect(half).toEqual([])
  expect(read).toBeGreaterThan(kills)
})

function possible(path: string): (string | undefined)[] {
  return finished.map((folder) => (folder as Folder)[path])
}

/** Waits until there is a journal of what is about to change, or none any more, or the process ends. */
async function journal(root: string, child: ChildProcess, isThere: boolean): Promise<void> {
  const path = join(root, '.generating/journal.json')
  while (child.exitCode === null && existsSync(path) !== isThere) await setImmediate()
}

/** Reads pages, one after the other, until it is stopped. */
function keepReading(root: string) {
  const paths = [...new Set(generations.flatMap((generation) => Object.keys(generation)))]
  const half: string[] = []
  let read = 0
  let isOn = true
  const reading = (async () => {
    for (let at = 0; isOn; at = (at + 1) % paths.length) {
      const path = paths[at] as string
      const text = await readFile(join(root, path), 'utf8').catch(() => undefined)
      if (text === undefined) continue
      read += 1
      // The generations need the processor too.
      if (read % 20 === 0) await setTimeout(1)
      if (!possible(path).includes(text)) half.push(path)
    }
  })()
  const stop = async () => {
    isOn = false
    await reading
    return { read, half }
  }
  return { stop }
}
