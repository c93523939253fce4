import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filesBelow } from '../theme/render.ts'
import { generatedProject, project, run, writeFiles } from './project.ts'

const names = ['init', 'generate', 'check', 'compare', 'dev', 'build', 'preview', 'start', 'status']

const docs = (folder: string) => filesBelow(join(folder, 'docs'))

describe.concurrent('generate', () => {
  test('writes the pages and leaves what is there by hand', async () => {
    const folder = project()
    expect(await run(folder, ['generate'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('docs: 3 written, 0 removed, 0 unchanged.'),
    })
    expect([...docs(folder).keys()]).toEqual([
      '.generated.json',
      'README.md',
      'guide/by-hand.md',
      'interfaces/Lock.md',
      'modules.md',
    ])
    expect((await run(folder, ['generate'])).out).toContain('docs is up to date: 3 files.')
  })

  test('removes the page of an interface that is gone', async () => {
    const folder = await generatedProject()
    writeFiles(folder, { 'src/index.ts': '/** A door. */\nexport interface Door {}\n' })
    expect((await run(folder, ['generate'])).out).toContain('2 written, 1 removed, 1 unchanged')
    expect([...docs(folder).keys()]).toContain('guide/by-hand.md')
    expect([...docs(folder).keys()]).not.toContain('interfaces/Lock.md')
  })

  test('needs no plugin named in typedoc.json', async () => {
    const folder = project({ 'typedoc.json': '{ "entryPoints": ["src/index.ts"] }' })
    expect(await run(folder, ['generate'])).toMatchObject({ code: 0 })
    expect([...docs(folder).keys()]).toContain('interfaces/Lock.md')
  })

  test('makes the output folder that tsconfig.json names, and leaves no other', async () => {
    const folder = project({
      'node_modules/hinge/package.json': '{}',
      'typedoc.json': '{ "entryPoints": ["src/index.ts"], "out": "first/pages" }',
      'tsconfig.json': JSON.stringify({
        compilerOptions: { strict: true, types: [], lib: ['es2022'] },
        typedocOptions: { out: 'second/pages' },
      }),
    })
    expect(await run(folder, ['generate'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('second/pages: 3 written'),
    })
    expect(existsSync(join(folder, 'first'))).toBe(false)
    expect((await run(folder, ['generate'])).out).toContain('second/pages is up to date')
  })

  test('takes a link to a member of an interface for no type error', async () => {
    const folder = project({
      'src/index.ts':
        '/** A lock. */\nexport interface Lock {\n  /** Not {@link Lock.name}, @see {@link Lock.name} */\n  id: string\n  name: string\n}\n',
    })
    expect(await run(folder, ['generate'])).toMatchObject({ code: 0 })
    expect(docs(folder).get('interfaces/Lock.md')).toContain('[Lock.name](Lock.md#name)')
  })

  test('loads a plugin that does not say what kind of module it is', async () => {
    const folder = project({
      'package.json': '{ "name": "tiny" }',
      'typedoc.json': '{ "entryPoints": ["src/index.ts"], "plugin": ["./plugin.js"] }',
      'plugin.js': "export const load = (app) => app.logger.warn('Here it is')\n",
    })
    const { code, out } = await run(folder, ['generate'])
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('Here it is') })
  })

  test('shows the private members of each package, as TypeDoc 0.22 did', async () => {
    const folder = project({
      'typedoc.json': JSON.stringify({
        entryPoints: ['packages/*'],
        entryPointStrategy: 'packages',
        packageOptions: { disableSources: true },
      }),
      'packages/one/package.json': '{ "name": "one" }',
      'packages/one/tsconfig.json':
        '{ "compilerOptions": { "types": [], "lib": ["es2022"] }, "include": ["src"] }',
      'packages/one/typedoc.json': '{ "entryPoints": ["src/index.ts"] }',
      'packages/one/src/index.ts': 'export class Safe {\n  private code = 1\n}\n',
    })
    expect(await run(folder, ['generate'])).toMatchObject({ code: 0 })
    expect(docs(folder).get('classes/Safe.md')).toContain('• `Private` **code**')
    expect(docs(folder).get('classes/Safe.md')).not.toContain('Defined in')
  })

  test('overwrites a page that was edited by hand, and says so', async () => {
    const folder = await generatedProject()
    const before = docs(folder)
    writeFiles(folder, { 'docs/modules.md': 'scribble' })
    const { code, out } = await run(folder, ['generate'])
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('  modules.md') })
    expect(docs(folder)).toEqual(before)
  })
})

describe.concurrent('check', () => {
  test('lists what is stale, exits with 1 and changes nothing', async () => {
    const folder = await generatedProject()
    writeFiles(folder, {
      'docs/README.md': 'scribble',
      'src/index.ts': '/** A door. */\nexport interface Door {}\n',
    })
    const before = docs(folder)
    const { code, out } = await run(folder, ['check'])
    expect(code).toBe(1)
    expect(out).toMatch(/write {3}README\.md \(edited by hand\)/)
    expect(out).toMatch(/write {3}interfaces\/Door\.md/)
    expect(out).toMatch(/remove {2}interfaces\/Lock\.md/)
    expect(docs(folder)).toEqual(before)
  })

  test('tells that a generation was killed; the next one clears up after it', async () => {
    const folder = await generatedProject()
    writeFiles(folder, { 'docs/.generating/new/README.md': 'half' })
    const before = docs(folder)
    expect(await run(folder, ['check'])).toMatchObject({
      code: 1,
      out: expect.stringContaining('a generation has not finished'),
    })
    expect(docs(folder)).toEqual(before)
    expect((await run(folder, ['generate'])).out).toContain('docs is up to date: 3 files.')
    expect([...docs(folder).keys()].join()).not.toContain('.generating')
  })

  test('exits with 0 when all is as it should be', async () => {
    const folder = await generatedProject()
    expect(await run(folder, ['check'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('docs is up to date: 3 files.'),
    })
  })
})

describe.concurrent('generate --dry-run', () => {
  test('lists what would change, and changes nothing', async () => {
    const folder = project()
    const before = docs(folder)
    const { code, out } = await run(folder, ['generate', '--dry-run'])
    expect(code).toBe(0)
    expect(out).toBe(
      'docs would change:\n  write   README.md\n  write   interfaces/Lock.md\n  write   modules.md\n',
    )
    expect(docs(folder)).toEqual(before)
  })

  test('gives the plan as data', async () => {
    const folder = await generatedProject()
    rmSync(join(folder, 'docs/README.md'))
    writeFiles(folder, { 'docs/modules.md': 'scribble' })
    const { code, out } = await run(folder, ['generate', '--dry-run', '--json'])
    expect({ code, plan: JSON.parse(out) }).toEqual({
      code: 0,
      plan: {
        out: 'docs',
        fresh: false,
        converted: true,
        interrupted: false,
        write: ['README.md', 'modules.md'],
        remove: [],
        keep: ['interfaces/Lock.md'],
        edited: ['modules.md'],
        foreign: [],
        warnings: [],
      },
    })
  })
})

describe.concurrent('in a workflow of GitHub', () => {
  const env = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: '' }

  test('check shows stale pages beside the files', async () => {
    const folder = await generatedProject()
    writeFiles(folder, { 'docs/modules.md': 'scribble' })
    rmSync(join(folder, 'docs/README.md'))
    const { code, out } = await run(folder, ['check'], {
      env: { ...env, GITHUB_WORKSPACE: folder },
    })
    expect(code).toBe(1)
    expect(out).toContain(
      '::error file=docs/modules.md::This generated page was edited by hand: run `seamapi-docs generate`.\n',
    )
    expect(out).toContain('::error file=docs/README.md::This page is stale')
  })

  test('check shows problems beside their lines, as seen from the checkout', async () => {
    const folder = project({ 'src/index.ts': 'export interface Lock {\n  id: strin\n}\n' })
    const { code, out } = await run(folder, ['check'], {
      env: { ...env, GITHUB_WORKSPACE: dirname(folder) },
    })
    expect(code).toBe(2)
    expect(out).toMatch(/^::error file=cli-\w+\/src\/index\.ts,line=2,col=7::error TS2552: .*%0A/m)
  })
})

describe.concurrent('without a command', () => {
  const files = { 'node_modules/none/index.js': '' }

  test('nothing is known before the first generation', async () => {
    const { code, out } = await run(project(files), [])
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringContaining('Nothing is known of a generation on this machine'),
    })
  })

  test('says that all is up to date, what has changed and what was edited', async () => {
    const folder = project(files)
    await run(folder, ['generate'])
    expect((await run(folder, [])).out).toBe('docs is up to date: 3 files.\n')
    writeFiles(folder, { 'README.md': 'Other words.\n' })
    expect((await run(folder, [])).out).toBe(
      'docs may be stale, for since the last generation\n  README.md changed\nRun `seamapi-docs generate`.\n',
    )
    writeFiles(folder, { 'docs/modules.md': 'scribble' })
    expect((await run(folder, ['status'])).out).toContain('  write   modules.md (edited by hand)')
  })
})

describe.concurrent('bad input', () => {
  const cases: readonly [string, Record<string, string>, RegExp][] = [
    [
      'a type error',
      { 'src/index.ts': 'export interface Lock {\n  id: strin\n}\n' },
      /src\/index\.ts:2:7 - error TS2552: Cannot find name 'strin'/,
    ],
    [
      'a type error that only the library shows',
      {
        'src/index.ts':
          'interface Odd { name: number }\ndeclare global {\n  interface Error extends Odd {}\n}\nexport interface Lock {}\n',
      },
      /lib\.es5\.d\.ts:\d+:11 - error TS2430: Interface 'Error' incorrectly extends interface 'Odd'/,
    ],
    [
      'a type error that only the library shows, because of a script',
      {
        'src/odd.ts': 'interface Odd { name: number }\ninterface Error extends Odd {}\n',
      },
      /lib\.es5\.d\.ts:\d+:11 - error TS2430: Interface 'Error' incorrectly extends interface 'Odd'/,
    ],
    [
      'a broken link',
      { 'src/index.ts': '\n/** See {@link Missing}. */\nexport interface Lock {}\n' },
      /src\/index\.ts:3 - cannot resolve `\{@link Missing\}` in the comment of Lock/,
    ],
    [
      'an entry point that does not exist',
      { 'src/index.ts': '', 'typedoc.json': entry('src/no.ts') },
      /src\/no\.ts/,
    ],
    ['an unreadable typedoc.json', { 'typedoc.json': '{ "entryPoints": ' }, /typedoc\.json/],
    ['nothing to document', { 'typedoc.json': '{}' }, /expected `entryPoints` in typedoc\.json/],
    [
      'an option that is not known',
      { 'typedoc.json': '{ "entryPoint": ["src/index.ts"] }' },
      /Unknown option 'entryPoint'/,
    ],
  ]

  test.each(cases)(
    '%s: one message, exit code 2, docs as before',
    async (_name, files, message) => {
      const folder = project()
      await run(folder, ['generate'])
      const before = docs(folder)
      writeFiles(folder, files)
      const { code, out } = await run(folder, ['generate'])
      expect(out).toMatch(message)
      expect(out).not.toMatch(/\n {4}at /)
      expect(code).toBe(2)
      expect(docs(folder)).toEqual(before)
    },
  )

  test('a file in the place of the folder: says so', async () => {
    const folder = project()
    rmSync(join(folder, 'docs'), { recursive: true })
    writeFileSync(join(folder, 'docs'), 'a file')
    const { code, out } = await run(folder, ['generate'])
    expect(out).toMatch(/Cannot write `.*docs.*a file stands where a folder is expected/)
    expect(code).toBe(2)
  })

  test('Ctrl-C: says so and leaves the pages', async () => {
    const folder = await generatedProject()
    const before = docs(folder)
    writeFiles(folder, { 'src/index.ts': '/** A door. */\nexport interface Door {}\n' })
    const begin = performance.now()
    await run(folder, ['--version'])
    // Until then, nobody is there to hear it.
    const started = performance.now() - begin
    const { code, out } = await run(folder, ['generate'], { interruptAfter: 1.5 * started + 100 })
    expect(out).toMatch(/Interrupted/)
    expect(code).toBe(2)
    expect(docs(folder)).toEqual(before)
  })

  test('a port in use: says so', async () => {
    const folder = project({ 'docs/.vitepress/dist/index.html': '<p>hello' })
    const server = createServer().listen(0)
    const { port } = server.address() as { port: number }
    const { code, out } = await run(folder, ['preview', '--port', String(port)])
    server.close()
    expect(out).toContain(`Cannot serve on port \`${port}\`: it is in use`)
    expect(code).toBe(2)
  })

  test.each([
    [['preview', '--port', 'x'], /Cannot serve on port `x`: expected a number from 1 to 65535/],
    [['preview'], /Cannot find a site in `docs`: expected a folder with `\.vitepress\/`/],
    [['generate', '--nonsense'], /unknown option '--nonsense'/],
    [['generate', 'extra'], /too many arguments/],
    [['nonsense'], /unknown command 'nonsense'/],
  ])('%s', async (args, message) => {
    const { code, out } = await run(project(), args)
    expect(out).toMatch(message)
    expect(code).toBe(2)
  })
})

test('--help names every command', async () => {
  const { code, out } = await run('.', ['--help'])
  expect(code).toBe(0)
  for (const name of names) expect(out).toMatch(new RegExp(`^ {2}${name} `, 'm'))
})

test.each(names)(
  '--help of %s tells of its options and what else there is to know',
  async (name) => {
    const { code, out } = await run('.', [name, '--help'])
    expect(code).toBe(0)
    expect(out).toMatch(/^Usage: seamapi-docs \w+ .*\n\n[\s\S]+\n\nOptions:\n[\s\S]+\n\n.+/)
  },
)

function entry(path: string): string {
  return JSON.stringify({ ...JSON.parse(typedocJson()), entryPoints: [path] })
}

function typedocJson(): string {
  return filesBelow(project()).get('typedoc.json') as string
}
