import * as fs from 'node:fs/promises'
import { relative } from 'node:path'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { DocsError } from '../../src/docs-error.ts'
import { applySync } from '../../src/files/sync.ts'
import { contentsOf, type Folder } from './folder.ts'
import { forEachCall, listed, start } from './generation.ts'
import { atCall, failAt } from './injected.ts'
import { copyOf, files, prepared, second, split } from './two-generations.ts'

// The module's functions can be spied on only through a copy of it.
vi.mock('node:fs/promises', async (original) => ({ ...(await original<typeof fs>()) }))

let template: string
let before: Folder
let after: Folder

beforeAll(async () => {
  ;({ root: template, before, after } = await prepared())
})

afterEach(() => void vi.restoreAllMocks())

describe('a generation that fails', () => {
  test.each([
    ['ENOSPC', /no space left on the disk \(ENOSPC\)\. `.*docs` is as it was\.$/],
    [
      'EACCES',
      /permission denied; expected a folder that you may write to \(EACCES\)\. `.*docs` is/,
    ],
  ])('at any change of the disk with %s leaves all as it was', async (code, message) => {
    let failures = 0
    for (let call = 1, isReached = true; isReached; call += 1) {
      const root = copyOf(template)
      const reached = failAt(fs, call, code)
      const failure = await applySync(root, files(second)).catch((error) => error)
      isReached = reached()
      vi.restoreAllMocks()
      if (failure instanceof Error) {
        failures += 1
        expect(failure).toBeInstanceOf(DocsError)
        expect(failure.message).toMatch(message)
        expect(contentsOf(root)).toEqual(before)
      } else {
        // There was another way.
        expect(contentsOf(root)).toEqual(after)
      }
    }
    expect(failures).toBeGreaterThan(30)
  })

  test('because it is interrupted at any change of the disk leaves all as it was, or has finished', async () => {
    const endings: string[] = []
    const paths: string[] = []
    for (let call = 1, isReached = true; isReached; call += 1) {
      const root = copyOf(template)
      const abort = new AbortController()
      const reached = atCall(fs, call, (path) => {
        abort.abort()
        paths.push(relative(root, String(path)).replaceAll('\\', '/'))
      })
      const failure = await applySync(root, files(second), { signal: abort.signal }).catch(String)
      isReached = reached()
      vi.restoreAllMocks()
      const isInterrupted = failure === `DocsError: Interrupted: \`${root}\` is as it was.`
      expect(contentsOf(root)).toEqual(isInterrupted ? before : after)
      endings.push(isInterrupted ? 'interrupted' : 'finished')
    }
    const finish = endings.indexOf('finished')
    expect(endings.slice(finish)).not.toContain('interrupted')
    // When the last page is in its place, there is only the list to be put there.
    expect(paths[finish]).toBe('.generating/new/.generated.json')
  })

  test('with a defect of ours leaves all as it was, and keeps the stack', async () => {
    const root = copyOf(template)
    vi.spyOn(fs, 'rename').mockRejectedValueOnce(Object.assign(new Error(), { code: 'EBADF' }))
    const failure = await applySync(root, files(second)).catch((error) => error)
    expect(failure).not.toBeInstanceOf(DocsError)
    expect(failure.code).toBe('EBADF')
    expect(contentsOf(root)).toEqual(before)
  })

  test('on a disk that cannot be written any more says what became of it', async () => {
    const list = listed(second)
    const said = { undone: 0, halfDone: 0 }
    await forEachCall(async (call) => {
      const root = copyOf(template)
      const { code, out } = await start(root, list, 'fail', call).ending
      if (code === 0) return { isOver: true }
      const [, state] =
        /^Cannot write `[^`]+`: the file system is read-only; .+ \(EROFS\)\. (.+)$/.exec(out) ?? []
      if (state?.endsWith('is as it was.')) {
        said.undone += 1
        expect(split(contentsOf(root)).pages).toEqual(before)
      } else {
        said.halfDone += 1
        expect(state).toMatch(/What was changed in `.*docs` could not be undone; the next/)
      }
      await applySync(root, files(second))
      expect(contentsOf(root)).toEqual(after)
      return { isOver: false }
    })
    expect(said.undone).toBeGreaterThan(30)
    expect(said.halfDone).toBeGreaterThan(10)
  })
})
