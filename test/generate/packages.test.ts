import { execFileSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { answer, project, run, writeFiles } from '../cli/project.ts'
import { filesBelow } from '../theme/render.ts'

const names = ['doors', 'keys', 'locks'] as const

const ofPackage = (name: string) => ({
  [`packages/${name}/package.json`]: JSON.stringify({ name, version: '1.0.0' }),
  [`packages/${name}/tsconfig.json`]:
    '{ "compilerOptions": { "types": [], "lib": ["es2022"] }, "include": ["src"] }',
  [`packages/${name}/typedoc.json`]: '{ "entryPoints": ["src/index.ts"] }',
  [`packages/${name}/src/index.ts`]: `/** One of the ${name}. */\nexport class One {\n  private id = 1\n}\n`,
})

const files = {
  ...Object.assign({}, ...names.map(ofPackage)),
  'typedoc.json': JSON.stringify({
    entryPoints: ['packages/*'],
    entryPointStrategy: 'packages',
    plugin: ['typedoc-plugin-markdown', resolve('dist/theme/plugin.js')],
    disableGit: true,
    gitRevision: 'main',
    sourceLinkTemplate: 'https://example.org/{path}#L{line}',
  }),
  'node_modules/none/index.js': '',
}

/** When each package was converted last. */
function conversions(folder: string): Record<string, number> {
  const cache = (name: string) => join(folder, 'packages', name)
  return Object.fromEntries(names.map((name) => [name, newest(cache(name))]))
}

function newest(folder: string): number {
  const cache = join(folder, 'node_modules/.cache/seamapi-docs')
  return Math.max(...readdirSync(cache).map((name) => statSync(join(cache, name)).mtimeMs))
}

test('a monorepo has the pages that TypeDoc alone would give it', async () => {
  const folder = project(files)
  expect(await run(folder, ['generate'])).toMatchObject({ code: 0 })
  const typedoc = resolve('node_modules/typedoc/bin/typedoc')
  execFileSync(process.execPath, [typedoc, '--out', 'alone'], { cwd: folder, stdio: 'ignore' })
  const pages = filesBelow(join(folder, 'docs'))
  pages.delete('guide/by-hand.md')
  expect(Object.fromEntries(pages)).toEqual(Object.fromEntries(filesBelow(join(folder, 'alone'))))
  expect(pages.get('classes/keys.One.md')).toContain('One of the keys.')
})

test('of its packages, only the one that has changed is converted again', async () => {
  const folder = project({
    ...files,
    ...Object.fromEntries(names.map((name) => [`packages/${name}/node_modules/none/index.js`, ''])),
  })
  await run(folder, ['generate'])
  const before = conversions(folder)
  expect(await answer(folder, 'check')).toMatchObject({ converted: false })
  writeFiles(folder, { 'packages/keys/src/index.ts': '/** Changed. */\nexport class One {}\n' })
  expect((await run(folder, ['generate'])).out).toContain('docs: 1 written')
  const changed = names.filter((name) => conversions(folder)[name] !== before[name])
  expect(changed).toEqual(['keys'])
})

test('an error in one of them is said once, with its place', async () => {
  const folder = project({
    ...files,
    'packages/keys/src/index.ts': 'export type Wrong = Missing\n',
  })
  const { code, out } = await run(folder, ['generate'])
  expect(code).toBe(2)
  expect(out.match(/packages\/keys\/src\/index\.ts:1:21 - error TS2304/g)).toHaveLength(1)
  expect(out).toMatch(/Cannot convert `.*keys`: mend the problem above\./)
})
