import child from 'node:child_process'
import fs, { readFileSync as importedReadFileSync } from 'node:fs'
import { readFile as importedReadFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { Worker } from 'node:worker_threads'
import { beforeAll, describe, expect, test } from 'vitest'
import { allChanges, fingerprintOf } from '../../src/trace/fingerprint.ts'
import type { Kind } from '../../src/trace/questions.ts'
import { traceFiles } from '../../src/trace/trace.ts'
import { tracedFunctions } from '../../src/trace/traced-functions.ts'
import { questions, recorded, settled, tree } from './tree.ts'

let root: string

beforeAll(async () => {
  root = tree({ file: 'one', 'folder/inner': 'two', link: '>file' })
  child.execSync('git init -q', { cwd: root })
  await settled()
})

type Row = readonly [name: string, kind: Kind, ask: (path: string) => unknown]

/** The functions that ask about files. */
const asking: readonly Row[] = [
  ['access', 'access 0', (path) => called((done) => fs.access(path, done))],
  ['access', 'access 1', (path) => called((done) => fs.access(path, fs.constants.X_OK, done))],
  ['accessSync', 'access 0', (path) => fs.accessSync(path)],
  ['promises.access', 'access 6', (path) => fs.promises.access(path, 6)],
  ['copyFile', 'read', (path) => called((done) => fs.copyFile(path, `${root}-copy`, done))],
  ['copyFileSync', 'read', (path) => fs.copyFileSync(path, `${root}-copy`)],
  ['promises.copyFile', 'read', (path) => fs.promises.copyFile(path, `${root}-copy`)],
  ['createReadStream', 'read', (path) => streamed(fs.createReadStream(path))],
  [
    'ReadStream, which opens,',
    'read',
    (path) => streamed(Reflect.construct(fs.ReadStream, [path])),
  ],
  ['exists', 'exists', (path) => called((done) => fs.exists(path, () => done()))],
  ['exists', 'exists', (path) => promisify(fs.exists)(path)],
  ['existsSync', 'exists', (path) => fs.existsSync(path)],
  ['lstat', 'lstat', (path) => called((done) => fs.lstat(path, done))],
  ['lstatSync', 'lstat', (path) => fs.lstatSync(path)],
  ['lstatSync', 'lstat if any', (path) => fs.lstatSync(path, { throwIfNoEntry: false })],
  ['promises.lstat', 'lstat', (path) => fs.promises.lstat(path, { bigint: true })],
  ['open', 'read', (path) => called((done) => fs.open(path, closing(done)))],
  ['open', 'read', (path) => called((done) => fs.open(path, 'r', 0o666, closing(done)))],
  ['openSync', 'read', (path) => fs.closeSync(fs.openSync(path, 'r+'))],
  ['openSync', 'read', (path) => fs.closeSync(fs.openSync(path, fs.constants.O_RDONLY))],
  ['promises.open', 'read', async (path) => (await fs.promises.open(path)).close()],
  ['opendir', 'entries', (path) => called((done) => fs.opendir(path, closing(done)))],
  ['opendir', 'entries', async (path) => (await promisify(fs.opendir)(path)).close()],
  ['opendirSync', 'entries', (path) => fs.opendirSync(path).closeSync()],
  ['opendirSync', 'entries', (path) => fs.opendirSync(path, { recursive: true }).closeSync()],
  ['promises.opendir', 'entries', async (path) => (await fs.promises.opendir(path)).close()],
  ['readFile', 'read', (path) => called((done) => fs.readFile(path, done))],
  ['readFile', 'read', (path) => called((done) => fs.readFile(path, 'utf8', done))],
  ['readFile', 'read', (path) => promisify(fs.readFile)(path)],
  ['readFileSync', 'read', (path) => fs.readFileSync(path)],
  ['readFileSync', 'read', (path) => fs.readFileSync(path, { encoding: 'latin1' })],
  ['readFileSync, imported by name,', 'read', (path) => importedReadFileSync(path, 'utf8')],
  ['promises.readFile', 'read', (path) => fs.promises.readFile(path, 'utf8')],
  ['promises.readFile, imported by name,', 'read', (path) => importedReadFile(path)],
  ['readdir', 'names', (path) => called((done) => fs.readdir(path, done))],
  ['readdirSync', 'names', (path) => fs.readdirSync(path, 'buffer')],
  ['readdirSync', 'entries', (path) => fs.readdirSync(path, { recursive: true })],
  ['readdirSync', 'entries', (path) => fs.readdirSync(path, kinds)],
  ['readdirSync', 'entries', (path) => fs.readdirSync(Buffer.from(path), kinds)],
  ['readdirSync', 'entries', (path) => fs.readdirSync(pathToFileURL(path), kinds)],
  ['promises.readdir', 'entries', (path) => fs.promises.readdir(path, allBelow)],
  ['readlink', 'readlink', (path) => called((done) => fs.readlink(path, done))],
  ['readlinkSync', 'readlink', (path) => fs.readlinkSync(path)],
  ['promises.readlink', 'readlink', (path) => fs.promises.readlink(path, 'buffer')],
  ['realpath', 'realpath', (path) => called((done) => fs.realpath(path, done))],
  ['realpath', 'native realpath', (path) => called((done) => fs.realpath.native(path, done))],
  ['realpathSync', 'realpath', (path) => fs.realpathSync(path)],
  ['realpathSync', 'native realpath', (path) => fs.realpathSync.native(path)],
  ['promises.realpath', 'native realpath', (path) => fs.promises.realpath(path)],
  ['stat', 'stat', (path) => called((done) => fs.stat(path, done))],
  ['statSync', 'stat', (path) => fs.statSync(path)],
  ['statSync', 'stat if any', (path) => fs.statSync(path, { throwIfNoEntry: false })],
  ['promises.stat', 'stat', (path) => fs.promises.stat(path)],
]

const kinds = { withFileTypes: true } as const
const allBelow = { withFileTypes: true, recursive: true } as const
const line = 'git rev-parse --git-dir'
const args = ['rev-parse', '--git-dir']

/** The functions that run programs. */
const running: readonly Row[] = [
  ['exec', 'git', (cwd) => called((done) => child.exec(line, { cwd }, done))],
  ['exec', 'git', (cwd) => promisify(child.exec)(line, { cwd })],
  ['execFile', 'git', (cwd) => called((done) => child.execFile('git', args, { cwd }, done))],
  ['execFile', 'git', (cwd) => promisify(child.execFile)('git', args, { cwd })],
  ['execFileSync', 'git', (cwd) => child.execFileSync('git', args, { cwd })],
  ['execSync', 'git', (cwd) => child.execSync(line, { cwd, encoding: 'utf8' })],
  ['spawn', 'git', (cwd) => called((done) => child.spawn('git', args, { cwd }).on('close', done))],
  ['spawnSync', 'git', (cwd) => child.spawnSync('git', args, { cwd, stdio: 'pipe' })],
]

/** The functions of which nobody can see what they ask. */
const unseen = [
  'cp',
  'cpSync',
  'promises.cp',
  'fork',
  'glob',
  'globSync',
  'loadEnvFile',
  'promises.glob',
  'openAsBlob',
  'register',
  'registerHooks',
  'statfs',
  'statfsSync',
  'promises.statfs',
]

/** The functions that write, wait, or go by a descriptor of what was opened before. */
const silent =
  /^(append|[fl]?ch(mod|own)|close|createWrite|f(datasync|stat|sync|truncate|utimes)|link|l?utimes|mk|readv?(Sync)?$|rename|rm|symlink|truncate|unlink|unwatch|watch|write)/

/** What is asked about where a file will not do. */
const subjects: Partial<Record<Kind, string>> = {
  names: 'folder',
  entries: 'folder',
  readlink: 'link',
}

describe('during a trace', () => {
  test.each(asking)('%s asks for %s', async (_name, kind, ask) => {
    const subject = subjects[kind] ?? 'file'
    const recording = await recorded(root, () => ended(() => ask(join(root, subject))))
    expect(questions(recording, root)).toHaveProperty([kind], [subject])
  })

  test.each(asking)('%s (%s) ends as ever, and asking again gives the same', async (...row) => {
    for (const name of ['file', 'folder', 'link', 'missing', 'file/missing', '']) {
      const end = () => ended(() => row[2](join(root, name)))
      const expected = await end()
      const recording = await recorded(root, async () => expect(await end()).toBe(expected))
      const fingerprint = fingerprintOf(recording, {})
      expect(fingerprint && allChanges(fingerprint, {})).toEqual([])
    }
  })

  test.each(running)('%s asks %s', async (_name, _kind, run) => {
    const { answers, unrepeatable } = await recorded(root, () => run(root))
    expect([...(answers.get('git') ?? new Map()).keys()]).toEqual([JSON.stringify([root, ...args])])
    expect(unrepeatable).toBeUndefined()
  })

  test.each(unseenFunctions())('%s cannot be repeated', async (name, call) => {
    const { unrepeatable } = await recorded(root, () => ended(call))
    expect(unrepeatable).toBe(`\`${name}\` was called`)
  })

  test('a thread cannot be repeated', async () => {
    const { unrepeatable } = await recorded(root, () => new Worker('', { eval: true }))
    expect(unrepeatable).toBe('a thread was started')
  })
})

describe('the functions of Node', () => {
  test('are all in the tables above when a trace replaces them', () => {
    const tables = [...asking, ...running].map(([name]) => name.replace(/,.*/, ''))
    const known = new Set([...tables, ...unseen, 'Worker'])
    expect(allFunctions().filter(([name]) => !known.has(name))).toEqual([])
  })

  test.each([
    ['fs', fs],
    ['fs.promises', fs.promises],
    ['child_process', child],
  ])('of %s are replaced, or known to tell nothing about the disk', (_name, owner) => {
    const replaced = new Set(tracedFunctions().map(({ name }) => name))
    const others = Object.keys(owner).filter((name) => /^[a-z]/.test(name) && !replaced.has(name))
    const isFunction = (name: string) => typeof Reflect.get(owner, name) === 'function'
    expect(others.filter((name) => isFunction(name) && !silent.test(name))).toEqual([])
  })

  test('are all back after a trace', () => {
    const before = allFunctions()
    const trace = traceFiles()
    const during = allFunctions()
    trace.stop()
    expect(during.filter(([, each], at) => each === before[at]?.[1])).toEqual([])
    expect(allFunctions().filter(([, each], at) => each !== before[at]?.[1])).toEqual([])
    expect(importedReadFileSync).toBe(fs.readFileSync)
  })

  test('have their names, lengths and own functions in a trace as well', () => {
    const shapes = () => allFunctions().map(([name, each]) => [name, shape(each)])
    const before = shapes()
    const trace = traceFiles()
    const during = shapes()
    trace.stop()
    expect(during).toEqual(before)
  })
})

function called(call: (done: (error?: unknown) => void) => unknown): Promise<unknown> {
  return new Promise((resolve, reject) =>
    call((error) => (error instanceof Error ? reject(error) : resolve(undefined))),
  )
}

/** Closes what was opened before it is done. */
function closing(done: (error?: unknown) => void) {
  return (error: unknown, opened: number | fs.Dir | undefined) => {
    if (typeof opened === 'number') fs.closeSync(opened)
    else opened?.closeSync()
    done(error)
  }
}

function streamed(stream: fs.ReadStream): Promise<unknown> {
  return called((done) => stream.on('error', done).on('close', done).resume())
}

/** How a call ends: with which error, or without one. */
async function ended(call: () => unknown): Promise<string> {
  try {
    await call()
    return 'without an error'
  } catch (error) {
    return String(error)
  }
}

function allFunctions(): (readonly [name: string, current: object])[] {
  return tracedFunctions().map(({ owner, name, original }) => [
    owner === fs.promises ? `promises.${name}` : name,
    original as object,
  ])
}

function unseenFunctions(): [name: string, call: () => unknown][] {
  return tracedFunctions()
    .filter(({ owner, name }) => unseen.includes(owner === fs.promises ? `promises.${name}` : name))
    .map(({ owner, name }) => [
      name,
      // Without arguments they do nothing but complain.
      () => Reflect.apply(Reflect.get(owner, name), owner, []),
    ])
}

function shape(value: object): unknown {
  const own = Reflect.ownKeys(value).filter(
    (key) => !['prototype', 'arguments', 'caller'].includes(String(key)),
  )
  return own.map((key) => {
    const { value: property, ...rest } = Object.getOwnPropertyDescriptor(value, key) ?? {}
    return [key, rest, typeof property === 'function' ? property.name : property]
  })
}
