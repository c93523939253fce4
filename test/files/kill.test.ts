import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { formatManifest, manifestOf } from '../../src/files/manifest.ts'
import { applySync, isFresh, prepareSync } from '../../src/files/sync.ts'
import { contentsOf, type Folder, fill } from './folder.ts'
import { type Fate, forEachCall, listed, start } from './generation.ts'
import { byHand, copyOf, files, first, prepared, second, split, text } from './two-generations.ts'

/** Wanted later: other contents at the same paths. */
const third: Folder = Object.fromEntries(Object.keys(second).map((path) => [path, text('three')]))

/** Generated now, but for a page in the place of a file that is not ours: it is refused. */
const refused: Folder = { ...second, 'guide/hello.md': 'generated' }

const lists = { second: listed(second), refused: listed(refused) }

let template: string
let before: Folder
let after: Folder

beforeAll(async () => {
  ;({ root: template, before, after } = await prepared())
})

test('the generation that is killed below does what it should when it is not', () => {
  expect(after).toEqual({ ...second, ...byHand, '.generated.json': expect.anything() })
})

describe('a generation killed', () => {
  test.each<[string, Fate]>([
    ['before any change of the disk', 'kill'],
    ['in the middle of any change', 'tear'],
    ['before any copy or renaming on a disk without hard links', 'copy'],
  ])('%s is undone by the next one, or has finished', async (_when, fate) => {
    const calls = await forEachCall(async (call) => {
      const root = copyOf(template)
      const { code, signal } = await start(root, lists.second, fate, call).ending
      if (code === 0) return { isOver: true }
      expect(signal).toBe('SIGKILL')
      await expectRecovery(root)
      return { isOver: false }
    })
    expect(calls).toBeGreaterThan(10)
  })

  test('while it undoes another one is undone by the next', async () => {
    const killed = copyOf(template)
    await start(killed, lists.second, 'copy', 10).ending
    expect(contentsOf(killed)).toHaveProperty(['.generating/journal.json'])
    expect(split(contentsOf(killed)).pages).not.toEqual(before)
    await forEachCall(async (call) => {
      const root = copyOf(killed)
      const { code, signal } = await start(root, lists.refused, 'kill', call).ending
      if (code !== null) return { isOver: true }
      expect(signal).toBe('SIGKILL')
      await expectRecovery(root)
      return { isOver: false }
    })
  })
})

test('a generation of something else follows on one that was killed', async () => {
  for (const wanted of [first, third]) {
    const root = copyOf(template)
    await start(root, lists.second, 'copy', 12).ending
    await applySync(root, files(wanted))
    expect(contentsOf(root)).toEqual({
      ...wanted,
      ...byHand,
      '.generated.json': formatManifest(manifestOf(files(wanted))),
    })
  }
})

describe('what somebody wrote after a generation was killed', () => {
  const late: Folder = {
    'README.md': 'over a page that was replaced\n',
    'classes/deep/New.md': 'over a new page\n',
    'classes/own.md': 'in a new folder\n',
    'modules/deep/Gone.md': 'in the place of a page that was removed\n',
    'turns/own.md': 'in a folder that was a file\n',
  }
  let root: string

  beforeEach(async () => {
    root = copyOf(template)
    await start(root, lists.second, 'copy', 12).ending
    const { pages } = split(contentsOf(root))
    expect(pages).toEqual({ ...after, '.generated.json': before['.generated.json'] })
    fill(root, late)
  })

  test('stays, and all else is undone', async () => {
    await expect(applySync(root, files(refused))).rejects.toThrow(/no generation wrote/)
    const { turns: _inTheWay, ...undone } = before
    expect(contentsOf(root)).toEqual({ ...undone, ...late })
  })

  test('is told from what the generation wrote', async () => {
    const { plan } = await prepareSync(root, manifestOf(files(second)))
    expect(plan).toMatchObject({
      edited: ['README.md', 'modules/deep/Gone.md'],
      foreign: ['classes/deep/New.md'],
    })
  })
})

/** Whatever was killed there: no page is half, check tells, and the next one goes well. */
async function expectRecovery(root: string): Promise<void> {
  const { interrupted, pages } = split(contentsOf(root))
  for (const [path, text] of Object.entries(pages))
    if (text !== 'folder') expect([before[path], after[path]], path).toContain(text)
  expect(pages).toMatchObject(byHand)

  expect(isFresh(await prepareSync(root, manifestOf(files(second))))).toBe(false)
  for (const wanted of [first, third])
    expect((await prepareSync(root, manifestOf(files(wanted)))).plan.foreign).toEqual([])
  expect(contentsOf(root)).toEqual({ ...interrupted, ...pages })

  await expect(applySync(root, files(refused))).rejects.toThrow(/guide\/hello\.md.*no generation/)
  expect([before, after]).toContainEqual(contentsOf(root))
  await applySync(root, files(second))
  expect(contentsOf(root)).toEqual(after)
}
