import child from 'node:child_process'
import fs from 'node:fs'
import { createRequire, Module } from 'node:module'
import { isAbsolute, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Recording } from '../../src/trace/recorder.ts'
import { traceFiles } from '../../src/trace/trace.ts'
import { changesAfter, changesSince, questions, recorded, settled, tree, write } from './tree.ts'

const require = createRequire(import.meta.url)

afterEach(() => void vi.unstubAllEnvs())

describe('a trace', () => {
  test.each<[string, (path: string) => fs.PathLike]>([
    ['text', (path) => path],
    ['bytes', (path) => Buffer.from(path)],
    ['a URL', pathToFileURL],
    ['a relative path', (path) => relative('', path)],
  ])('knows a file that is named by %s', async (_name, named) => {
    const root = tree({ file: 'one' })
    const program = () => fs.readFileSync(named(join(root, 'file')))
    const edit = () => write(root, 'file', 'two')
    expect(await changesAfter(root, program, edit)).toEqual(['file changed'])
    const { answers } = await recorded(root, program)
    expect([...(answers.get('read')?.keys() ?? [])].filter((path) => !isAbsolute(path))).toEqual([])
  })

  test('asks for a path as it was written, for the disk may see another in it', async () => {
    const root = tree({ 'a/b/c': '', link: '>a/b' })
    const recording = await recorded(root, () => {
      fs.existsSync(`${root}/link/../c`)
      fs.existsSync(`${root}/a/b/c/`)
    })
    expect(questions(recording, root)).toEqual({ exists: ['link/../c', 'a/b/c/'] })
    expect(changesSince(root, recording)).toEqual([])
    write(root, 'a/c', '')
    expect(changesSince(root, recording)).toEqual(['c was added'])
  })

  test('knows no file behind a descriptor, nor behind what is no path', async () => {
    const root = tree({ file: 'one' })
    const recording = await recorded(root, () => {
      const file = fs.openSync(join(root, 'file'), 'w+')
      fs.readFileSync(file)
      fs.closeSync(file)
      expect(() => fs.statSync(new URL('https://localhost/'))).toThrow(/file/)
      expect(() => fs.statSync({} as never)).toThrow(/path/)
    })
    expect(questions(recording, root)).toEqual({})
    const { answers } = await recorded(process.cwd(), () => fs.existsSync(''))
    expect(answers.get('exists')).toBeUndefined()
  })

  test('keeps a question once, however often it is asked', async () => {
    const root = tree({ file: 'one' })
    const path = join(root, 'file')
    const recording = await recorded(root, () => {
      for (let time = 0; time < 3; time += 1) fs.readFileSync(path)
      fs.readFileSync(path, 'utf8')
      fs.existsSync(path)
    })
    expect(questions(recording, root)).toEqual({ read: ['file'], exists: ['file'] })
    expect(recording.unrepeatable).toBeUndefined()
  })

  test('leaves out what it is told to', async () => {
    const root = tree({ 'in/file': '', 'out/file': '' })
    const recording = await recorded(join(root, 'in'), () => {
      fs.readFileSync(join(root, 'in/file'))
      fs.readFileSync(join(root, 'out/file'))
      fs.readFileSync(join(root, 'in/../out/file'))
      write(root, 'out/file', 'two')
      fs.readFileSync(join(root, 'out/file'))
    })
    expect(questions(recording, root)).toEqual({ read: ['in/file'] })
    expect(recording.unrepeatable).toBeUndefined()
  })

  test('keeps the bytes behind text from which they cannot be told', async () => {
    const root = tree({ file: new Uint8Array([0x61, 0xff]) })
    const text = () => fs.readFileSync(join(root, 'file'), 'utf8')
    const before = text()
    const edit = () => write(root, 'file', new Uint8Array([0x61, 0xfe]))
    await settled()
    expect(await changesAfter(root, text, edit)).toEqual(['file changed'])
    expect(text()).toBe(before)
  })

  test('takes a byte order mark, a replacement character and text in other encodings for what they are', async () => {
    const root = tree({ mark: '\uFEFFone', character: '\uFFFD', letter: 'é' })
    const program = () => {
      fs.readFileSync(join(root, 'mark'), 'utf8')
      fs.readFileSync(join(root, 'character'), 'utf8')
      fs.readFileSync(join(root, 'letter'), 'latin1')
      fs.readFileSync(join(root, 'letter'), { encoding: 'base64' })
    }
    await settled()
    expect(await changesAfter(root, program, () => {})).toEqual([])
  })

  test('does not wait for ever to read a pipe once more', async () => {
    const root = tree({ file: 'one' })
    const replace = () => {
      fs.rmSync(join(root, 'file'))
      child.execFileSync('mkfifo', [join(root, 'file')])
    }
    const program = () => fs.readFileSync(join(root, 'file'))
    expect(await changesAfter(root, program, replace)).toEqual(['file changed'])
  })

  test('is the only one in its thread', () => {
    const trace = traceFiles()
    expect(() => traceFiles()).toThrow(/running/)
    trace.stop()
    traceFiles().stop()
  })

  test('hears a function that was taken from an earlier one, and is silent between them', async () => {
    const root = tree({ file: 'one' })
    let taken = fs.readFileSync
    await recorded(root, () => {
      taken = fs.readFileSync
    })
    expect(taken(join(root, 'file'), 'utf8')).toBe('one')
    const recording = await recorded(root, () => taken(join(root, 'file')))
    expect(questions(recording, root)).toEqual({ read: ['file'] })
  })

  test('leaves in place what somebody else has put over it', async () => {
    const root = tree({ file: 'one' })
    const { statSync } = fs
    const trace = traceFiles()
    const { statSync: traced } = fs
    const another = ((path: string) => traced(path)) as typeof fs.statSync
    Object.assign(fs, { statSync: another })
    trace.stop()
    expect(fs.statSync).toBe(another)
    const recording = await recorded(root, () => fs.statSync(join(root, 'file')))
    Object.assign(fs, { statSync })
    expect(questions(recording, root)).toEqual({ stat: ['file'] })
  })
})

describe('an edit during a trace', () => {
  const edited = async (program: (path: string) => unknown) => {
    const root = tree({ file: 'one' })
    await settled()
    const recording = await recorded(root, () => program(join(root, 'file')))
    return recording.unrepeatable ? 'not repeatable' : changesSince(root, recording)
  }

  test('shows afterwards, for the answer that counts is the one that was got', async () => {
    const changes = await edited((path) => {
      fs.readFileSync(path)
      fs.writeFileSync(path, 'two')
    })
    expect(changes).toEqual(['file changed'])
  })

  test('of what is read after it changes nothing', async () => {
    const changes = await edited((path) => {
      fs.writeFileSync(path, 'two')
      fs.readFileSync(path)
    })
    expect(changes).toEqual([])
  })

  test('makes it unrepeatable where a question is answered in two ways', async () => {
    const changes = await edited((path) => {
      fs.existsSync(path)
      fs.rmSync(path)
      fs.existsSync(path)
    })
    expect(changes).toBe('not repeatable')
  })

  test('makes it unrepeatable where a file is read by and by', async () => {
    const changes = await edited((path) => {
      const file = fs.openSync(path, 'r')
      fs.writeFileSync(path, 'two')
      fs.readFileSync(file)
      fs.writeFileSync(path, 'one')
      fs.closeSync(file)
    })
    expect(changes).toBe('not repeatable')
  })
})

describe('a program that is run', () => {
  test.each<[string, () => unknown]>([
    ['another one', () => child.spawnSync(process.execPath, ['--version'])],
    ['another one, with a shell', () => child.execSync('true')],
    ['git, to write', () => child.spawnSync('git', ['gc', '--help'])],
    ['git, with a command of its own', () => child.spawnSync('git', ['-c', 'alias.x=!true', 'x'])],
    ['git, with something after it', () => child.execSync('git rev-parse HEAD; true')],
    ['git, in a shell', () => child.spawnSync('git', ['--version'], { shell: true })],
    ['git, in another environment', () => child.spawnSync('git', ['--version'], { env: {} })],
    ['git, and a branch is made', () => child.spawnSync('git', ['branch', '--invalid'])],
  ])('makes it unrepeatable: %s', async (_name, run) => {
    const { unrepeatable } = await recorded('/nowhere', run)
    expect(unrepeatable).toMatch(/^`.*` was run$/)
  })
})

describe('modules that are loaded', () => {
  const packageFile = JSON.stringify({ type: 'module' })
  const load = () =>
    tree({
      'load.cjs': 'module.exports = (file) => import(file)',
      'package.json': packageFile,
      'node_modules/.package-lock.json': '{}',
      'node_modules/one/package.json': '{ "main": "lib/index.js" }',
      'node_modules/one/lib/index.js': "module.exports = require('./data.json')",
      'node_modules/one/lib/data.json': '{}',
      'plugin.js':
        "import './part.js'; import 'one'; import d from './d.json' with { type: 'json' }",
      'part.js': '',
      'd.json': '{}',
    })

  /** Loads a module as Node does, which the program that runs the tests does not. */
  const loaded = async (root: string) => {
    const native = require(join(root, 'load.cjs'))
    await settled()
    return recorded(root, () => native(pathToFileURL(join(root, 'plugin.js')).href))
  }

  test.each([
    'plugin.js',
    'part.js',
    'd.json',
    'package.json',
    'node_modules/one/lib/index.js',
    'node_modules/one/lib/data.json',
    'node_modules/one/package.json',
    'node_modules/.package-lock.json',
  ])('are asked for %s', async (path) => {
    const root = load()
    const recording = await loaded(root)
    expect(changesSince(root, recording)).toEqual([])
    fs.appendFileSync(join(root, path), ' ')
    expect(changesSince(root, recording)).toEqual([`${path} changed`])
  })

  /** A module of which nobody sees how it is loaded, as some versions of Node do it. */
  const loadUnseen = async (then = (_file: string) => {}) => {
    const root = tree({ 'unseen.cjs': '' })
    const file = join(root, 'unseen.cjs')
    await settled()
    const recording = await recorded(root, () => {
      require.cache[file] = new Module(file)
      then(file)
    })
    return { root, file, recording }
  }

  test('unseen are asked for as well', async () => {
    const { root, file, recording } = await loadUnseen()
    expect(changesSince(root, recording)).toEqual([])
    fs.appendFileSync(file, ' ')
    expect(changesSince(root, recording)).toEqual(['unseen.cjs changed'])
  })

  test('unseen must not change meanwhile', async () => {
    const { recording } = await loadUnseen((file) => fs.appendFileSync(file, ' '))
    expect(recording.unrepeatable).toMatch(/unseen\.cjs` changed meanwhile/)
  })

  test('before are none of its business', async () => {
    const { root } = await loadUnseen()
    const recording = await recorded(root, () => {})
    expect(questions(recording, root)).toEqual({})
  })

  test('through hooks make it unrepeatable', async () => {
    vi.stubEnv('NODE_OPTIONS', '--import ./hooks.js')
    expect((await recorded('/nowhere', () => {})).unrepeatable).toMatch(/hooks/)
  })
})

describe('TypeScript', () => {
  const compile = (root: string) => {
    const { fileNames, options } = ts.getParsedCommandLineOfConfigFile(
      join(root, 'tsconfig.json'),
      {},
      { ...ts.sys, onUnRecoverableConfigFileDiagnostic() {} },
    ) as ts.ParsedCommandLine
    return ts.createProgram(fileNames, options).getSemanticDiagnostics()
  }
  const root = tree({
    'tsconfig.json': '{ "extends": "./base.json", "include": ["src"] }',
    'base.json': '{ "compilerOptions": { "lib": ["es5"], "types": ["*"] } }',
    'src/index.ts': "import './x'; import 'y'",
    'src/x.d.ts': 'export declare const x: 1',
    'node_modules/y/package.json': '{ "types": "y.d.ts" }',
    'node_modules/y/y.d.ts': 'export {}',
    'README.md': '',
  })
  let recording: Recording

  test('is asked all that its result depends on', async () => {
    const trace = traceFiles()
    compile(root)
    recording = trace.stop()
    const asked = questions(recording, root)
    expect(asked.read).toEqual(
      expect.arrayContaining([
        'tsconfig.json',
        'base.json',
        'src/index.ts',
        'src/x.d.ts',
        'node_modules/y/package.json',
        'node_modules/y/y.d.ts',
      ]),
    )
    expect(asked.entries).toContain('src')
    expect(asked['stat if any']).toEqual(
      expect.arrayContaining(['src/x.ts', 'src/x.tsx', 'node_modules/@types']),
    )
    const library = join(ts.sys.getExecutingFilePath(), '../lib.es5.d.ts')
    expect(recording.answers.get('read')?.has(library)).toBe(true)
    expect(changesSince(root, recording)).toEqual([])
  })

  test.each([
    [
      'src/x.ts',
      'export const x = 2',
      ['src/x.ts was added', 'files in src were added or removed'],
    ],
    ['node_modules/@types/z/index.d.ts', '', ['node_modules/@types was added']],
    ['src/index.ts', "import './x'", ['src/index.ts changed']],
    ['base.json', '{}', ['base.json changed']],
    ['README.md', 'unrelated', []],
  ])('has another result when %s is written, if it cares', (path, contents, changes) => {
    const before = fs.existsSync(join(root, path)) ? fs.readFileSync(join(root, path)) : undefined
    write(root, path, contents)
    expect(changesSince(root, recording)).toEqual(changes)
    fs.rmSync(join(root, path))
    if (before) write(root, path, before)
    else if (path.startsWith('node_modules/@types'))
      fs.rmSync(join(root, 'node_modules/@types'), { recursive: true })
    expect(changesSince(root, recording)).toEqual([])
  })
})
