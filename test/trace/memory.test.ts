import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Fingerprint, fingerprintOf, firstChange } from '../../src/trace/fingerprint.ts'
import { cacheFile, type Memory, readMemory, writeMemory } from '../../src/trace/memory.ts'
import { recorded, tree } from './tree.ts'

const identity = { node: process.version }
const fingerprint: Fingerprint = {
  identity,
  answers: {
    read: {
      [`${process.cwd()}/`]: { '!ENOENT': ['none', '__proto__', '.', 'é\n"'] },
      '/else/where/': { hash: ['0', 'x'] },
      '/__proto__/': { hash: ['constructor'] },
    },
    git: { '["/': { answer: ['","--version"]'] } },
  },
}

const odd: Memory<unknown> = { fingerprint, result: { list: ['é', '\n'], nothing: null } }

const written = (memory: Memory<unknown> | undefined = odd) => {
  const path = join(tree({}), 'deep', 'print.json')
  writeMemory(path, memory)
  return path
}

describe('the memory of some work', () => {
  test('gives it back', () => {
    expect(readMemory(written())).toEqual(odd)
  })

  test('gives back what holds for the files that were asked for', async () => {
    const root = tree({ file: 'one', 'folder/inner': 'two' })
    const recording = await recorded(root, () => {
      fs.readFileSync(join(root, 'file'))
      fs.readdirSync(join(root, 'folder'), { withFileTypes: true })
      fs.existsSync(join(root, 'none'))
    })
    const fingerprint = fingerprintOf(recording, identity) ?? expect.fail()
    const memory = readMemory(written({ fingerprint, result: 1 })) ?? expect.fail()
    expect(firstChange(memory.fingerprint, identity)).toBeUndefined()
    fs.writeFileSync(join(root, 'none'), '')
    expect(firstChange(memory.fingerprint, identity)).toMatchObject({ how: 'added' })
  })

  test('names files below the current folder as seen from there', () => {
    const text = fs.readFileSync(written(), 'utf8')
    expect(text.split(process.cwd())).toHaveLength(2)
  })

  test('gives nothing where it is cut off, wherever that is', () => {
    const path = written()
    const text = fs.readFileSync(path, 'utf8')
    for (let length = 0; length < text.length; length += 1) {
      fs.writeFileSync(path, text.slice(0, length))
      expect(readMemory(path)).toBeUndefined()
    }
  })

  test.each<[string, (text: string) => string]>([
    ['an answer is edited', (text) => text.replace('!ENOENT', '!ENOTDIR')],
    ['the result is edited', (text) => text.replace('null', 'true')],
    ['the identity is edited', (text) => text.replace(process.version, 'v1')],
    ['the hash is edited', (text) => text.replace(/"sha256":"./, '"sha256":"')],
    ['it is of another format', (text) => text.replace('"fingerprint":1', '"fingerprint":0')],
    ['something is added', (text) => `${text}\n`],
    ['it is no JSON', () => 'nonsense\nnonsense'],
    ['it is other JSON', () => '{}\n{}'],
    ['it is empty', () => ''],
  ])('gives nothing where %s', (_what, edit) => {
    const path = written()
    fs.writeFileSync(path, edit(fs.readFileSync(path, 'utf8')))
    expect(readMemory(path)).toBeUndefined()
  })

  test('gives nothing where there is none, or a folder', () => {
    const path = written()
    expect(readMemory(`${path}-none`)).toBeUndefined()
    expect(readMemory(dirname(path))).toBeUndefined()
  })

  test('takes the place of the one before, and nothing else is left', () => {
    const path = written()
    const other = { fingerprint: { identity: {}, answers: {} }, result: 'other' }
    writeMemory(path, other)
    expect(readMemory(path)).toEqual(other)
    expect(fs.readdirSync(dirname(path))).toEqual([basename(path)])
  })

  test('goes away where there is none to write', () => {
    const path = written()
    writeMemory(path, undefined)
    expect(fs.readdirSync(dirname(path))).toEqual([])
  })

  test('is not missed where it cannot be written', () => {
    const root = tree({ file: 'one', 'folder/print.json/inner': '' })
    writeMemory(join(root, 'file/print.json'), odd)
    writeMemory(join(root, 'folder/print.json'), odd)
    expect(fs.readdirSync(root).sort()).toEqual(['file', 'folder'])
    expect(fs.readdirSync(join(root, 'folder'))).toEqual(['print.json'])
    const { renameSync } = fs
    const path = written()
    try {
      Object.assign(fs, { renameSync: () => expect.fail('no space left') })
      syncBuiltinESMExports()
      writeMemory(path, odd)
    } finally {
      Object.assign(fs, { renameSync })
      syncBuiltinESMExports()
    }
    expect(fs.readdirSync(dirname(path))).toEqual([])
  })
})

describe('a cache', () => {
  test('has its place in the nearest `node_modules` upwards', () => {
    const root = tree({
      'node_modules/x/y': '',
      'a/b/c': '',
      'd/node_modules/x': '',
      'e/node_modules': '',
    })
    const folder = (path: string) => dirname(cacheFile(join(root, path), 'pages') ?? '')
    const cache = 'node_modules/.cache/seamapi-docs'
    expect(folder('a/b')).toBe(join(root, cache))
    expect(folder('d')).toBe(join(root, 'd', cache))
    expect(folder('e')).toBe(join(root, cache))
    expect(fs.existsSync(join(root, cache))).toBe(false)
  })

  test('has a name of its own for each folder and purpose', () => {
    const root = tree({ 'node_modules/x/y': '', 'a/b': '' })
    const names = [
      cacheFile(root, 'pages'),
      cacheFile(join(root, 'a'), 'pages'),
      cacheFile(root, 'site'),
    ].map((path) => basename(path ?? ''))
    expect(new Set(names).size).toBe(3)
    expect(names[0]).toMatch(/^pages-[0-9a-f]{16}\.json$/)
    expect(cacheFile(join(root, 'a/..'), 'pages')).toBe(cacheFile(root, 'pages'))
  })

  test('has no place where there is no `node_modules`', () => {
    expect(cacheFile('/', 'pages') === undefined).toBe(!fs.existsSync('/node_modules'))
  })
})
