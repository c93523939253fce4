import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { beforeEach, describe, expect, test } from 'vitest'
import { DocsError } from '../../src/docs-error.ts'
import { contenderName } from '../../src/files/contender.ts'
import { withLock } from '../../src/files/lock.ts'
import { formatManifest, manifestOf } from '../../src/files/manifest.ts'
import { applySync } from '../../src/files/sync.ts'
import { contentsOf, type Folder, fill, pagesOf, temporaryFolder } from './folder.ts'
import { listed, start } from './generation.ts'
import { files } from './two-generations.ts'

let root: string
const pages: Folder = { 'README.md': 'one\n' }

beforeEach(() => {
  root = join(temporaryFolder(), 'docs')
})

/** Puts the file of a contender into the work folder. */
function contend(name: string): string {
  const path = join(root, '.generating', name)
  fill(root, { [`.generating/${name}`]: '' })
  return path
}

describe('a lock', () => {
  test('is held by one at a time, of those in one process too', async () => {
    let holders = 0
    const seen: number[] = []
    const work = async () => {
      seen.push(++holders)
      await setTimeout(5)
      holders -= 1
    }
    await Promise.all(Array.from({ length: 8 }, () => withLock(root, {}, work)))
    expect(seen).toEqual(Array(8).fill(1))
    expect(existsSync(root)).toBe(false)
  })

  test('hides its folder from git while it is held', async () => {
    const folder = join(root, '.generating')
    mkdirSync(root)
    execFileSync('git', ['-C', root, 'init', '--quiet'])
    await withLock(folder, {}, async () => {
      writeFileSync(join(folder, 'new'), '')
      expect(String(execFileSync('git', ['-C', root, 'status', '--porcelain']))).toBe('')
    })
    expect(readdirSync(folder).sort()).toEqual(['.gitignore', 'new'])
  })

  test('goes with the failure of the work', async () => {
    const failing = withLock(root, {}, () => Promise.reject(new Error('no')))
    await expect(failing).rejects.toThrow('no')
    expect(existsSync(root)).toBe(false)
  })
})

describe('the lock of a process', () => {
  test('that died is nobody’s', async () => {
    const { child, ending } = start(root, listed(pages))
    child.kill('SIGKILL')
    await ending
    const name = (await contenderName()).replace(`.${process.pid}.`, `.${child.pid}.`)
    contend(name)
    await applySync(root, files(pages), { wait: 0 })
    expect(pagesOf(root)).toEqual(pages)
  })

  // Only Linux tells when a process started, and which ones are dead but not forgotten.
  if (process.platform === 'linux') {
    test('that died is nobody’s, though its number has been given again', async () => {
      contend((await contenderName()).replace(/\.\d+(\.\w+\.lock)$/, '.1$1'))
      await applySync(root, files(pages), { wait: 0 })
      expect(pagesOf(root)).toEqual(pages)
    })

    test('that died is nobody’s, though its parent has not heard of it', async () => {
      const parent = spawn('sh', ['-c', 'sleep 0.2 & echo $!; exec sleep 60'])
      const pid = await new Promise<number>((hear) =>
        parent.stdout.once('data', (data) => hear(Number(data))),
      )
      const own = await contenderName()
      await expect.poll(() => statOf(pid)[2]).toBe('Z')
      contend(own.replace(/\.\d+\.\d+(\.\w+\.lock)$/, `.${pid}.${statOf(pid)[21]}$1`))
      await applySync(root, files(pages), { wait: 0 })
      parent.kill()
      expect(pagesOf(root)).toEqual(pages)
    })
  }

  test('that lives is waited for', async () => {
    const lock = contend(await contenderName())
    const writing = applySync(root, files(pages))
    await setTimeout(150)
    expect(contentsOf(root)).not.toHaveProperty(['README.md'])
    rmSync(lock)
    await writing
    expect(pagesOf(root)).toEqual(pages)
  })

  test('that does not finish is named, with what to do', async () => {
    const name = await contenderName()
    contend(name)
    const before = contentsOf(root)
    const [, host] = /^(.+?)\.\d+\.\d+/.exec(name) ?? []
    const message =
      `Cannot write \`${root}\`: process \`${process.pid}\` on the host \`${host}\` is writing there. ` +
      'Expected it to finish within 0.05 seconds; ' +
      `if it is no longer running, delete \`${join(root, '.generating', name)}\`.`
    await expect(applySync(root, files(pages), { wait: 50 })).rejects.toThrow(
      new DocsError(message),
    )
    expect(contentsOf(root)).toEqual(before)
  })

  test.each([
    ['of another host', (own: string) => own.replace(/^.+?(?=\.\d+\.\d+\.)/, 'elsewhere.example')],
    ['of another container', (own: string) => own.replace(/\.\d+\.(\d+\.\d+\.\w+)/, '.1.$1')],
  ])('%s may live, whatever its number is', async (_where, elsewhere) => {
    const dead = (await contenderName()).replace(`.${process.pid}.`, '.4194999.')
    contend(elsewhere(dead))
    await expect(applySync(root, files(pages), { wait: 0 })).rejects.toThrow(
      /process `4194999` on the host `.+` is writing there.*if it is no longer running, delete `/,
    )
  })

  test('is waited for no longer than the signal says', async () => {
    contend(await contenderName())
    const before = contentsOf(root)
    const abort = new AbortController()
    const writing = applySync(root, files(pages), { signal: abort.signal })
    await setTimeout(150)
    abort.abort()
    await expect(writing).rejects.toThrow(new DocsError(`Interrupted: \`${root}\` is as it was.`))
    expect(contentsOf(root)).toEqual(before)
  })
})

test('generations at once, in several processes, do not mix', async () => {
  const generation = (name: string): Folder =>
    Object.fromEntries(
      Array.from({ length: 100 }, (_, at) => [
        `${at % 2 ? name : 'both'}/${at}.md`,
        `${name} ${at}`,
      ]),
    )
  const generations = ['one', 'two', 'three'].map(generation)
  const lists = generations.map(listed)
  const running = [...lists, ...lists].map((list) => start(root, list).ending)
  for (const { code, out } of await Promise.all(running))
    expect({ code, out }).toMatchObject({ code: 0 })
  const whole = generations.map((pages) => ({
    ...pages,
    '.generated.json': formatManifest(manifestOf(files(pages))),
  }))
  expect(whole).toContainEqual(contentsOf(root))
})

function statOf(pid: number): string[] {
  return readFileSync(`/proc/${pid}/stat`, 'utf8').split(' ')
}
