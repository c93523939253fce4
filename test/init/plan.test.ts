import { ReflectionKind } from 'typedoc/models'
import { describe, expect, test } from 'vitest'
import type { Manager, Package } from '../../src/init/package.ts'
import { planInit } from '../../src/init/plan.ts'
import { kindOf } from '../../src/model/kinds.ts'
import { packageWith } from './package.ts'

type Files = Readonly<Record<string, string>>

const manifest = '{\n  "name": "shapes"\n}\n'

function plan(changes: Partial<Package> = {}, files: Files = {}) {
  return planInit(packageWith(changes), (path) => ({ 'package.json': manifest, ...files })[path])
}

function file(path: string, changes?: Partial<Package>, files?: Files) {
  const found = plan(changes, files).files.find((each) => each.path === path)
  if (!found) throw new Error(`No ${path} in the plan.`)
  return found
}

test('creates what is not there, and changes package.json last', () => {
  expect(plan().files.map(({ path, action }) => `${action} ${path}`)).toEqual([
    'create typedoc.json',
    'create docs/.vitepress/config.ts',
    'create docs/.vitepress/theme/index.ts',
    'create .gitignore',
    'create .gitattributes',
    'create .github/workflows/docs.yml',
    'create .github/workflows/release.yml',
    'create .npmrc',
    'change package.json',
  ])
})

test('leaves what it has made as it is', () => {
  const files = Object.fromEntries(plan().files.map(({ path, text = '' }) => [path, text]))
  expect(plan({}, files).files.filter((each) => each.action !== 'keep' || each.add)).toEqual([])
})

describe('typedoc.json', () => {
  test('names the sources and the address of their lines', () => {
    expect(JSON.parse(file('typedoc.json', { prefix: 'packages/core/' }).text ?? '')).toMatchObject(
      {
        plugin: ['typedoc-plugin-markdown', 'seamapi/typedoc'],
        entryPoints: ['src/index.ts'],
        out: 'docs',
        api: 'api.json',
        gitRevision: 'main',
        sourceLinkTemplate:
          'https://github.com/Acme/shapes/blob/{gitRevision}/packages/core/{path}#L{line}',
      },
    )
  })

  test('calls several modules by their paths in the folder that they share', () => {
    const several = { entryPoints: ['src/index.ts', 'src/units.ts'], prefix: 'packages/core/' }
    expect(JSON.parse(file('typedoc.json', several).text ?? '')).toMatchObject({
      displayBasePath: 'src/',
      sourceLinkTemplate: expect.stringContaining('/packages/core/src/{path}#L{line}'),
    })
    expect(file('docs/.vitepress/config.ts', several).text).toContain(
      "sources: 'packages/core/src/'",
    )
  })

  test('that is there is kept, and what it lacks is told', () => {
    expect(file('typedoc.json', {}, { 'typedoc.json': '{ "name": "seamapi" }' })).toEqual({
      path: 'typedoc.json',
      action: 'keep',
      add: ['"plugin": ["typedoc-plugin-markdown", "seamapi/typedoc"]', '"api": "api.json"'],
    })
  })

  test('may have another name', () => {
    const files = {
      'typedoc.config.js': "export default { plugin: ['seamapi/typedoc'], api: 'a' }",
    }
    expect(file('typedoc.config.js', {}, files)).toEqual({
      path: 'typedoc.config.js',
      action: 'keep',
    })
  })
})

describe('package.json', () => {
  const scripts = (text: string) => file('package.json', {}, { 'package.json': text }).text

  test('gains the scripts that it lacks, with its own indentation and end', () => {
    const text = '{\n\t"scripts": {\n\t\t"docs": "mine"\n\t},\n\t"files": ["dist"]\n}'
    expect(scripts(text)).toBe(
      '{\n\t"scripts": {\n\t\t"docs": "mine",\n\t\t"docs:check": "seamapi-docs check",\n\t\t"docs:dev": "seamapi-docs dev",\n\t\t"docs:build": "seamapi-docs build",\n\t\t"preversion": "seamapi-docs release --dry-run",\n\t\t"version": "seamapi-docs release"\n\t},\n\t"files": ["dist"]\n}',
    )
  })

  test('lets a release be tried and tested before its version is written', () => {
    const changes = {
      scripts: ['test'],
      manager: { ...packageWith().manager, agent: 'pnpm' },
    } as const
    expect(JSON.parse(file('package.json', changes).text ?? '').scripts).toMatchObject({
      preversion: 'seamapi-docs release --dry-run && pnpm run test',
      version: 'seamapi-docs release',
    })
  })

  test('keeps what is done about a version already', () => {
    const text = '{ "scripts": { "preversion": "npm test", "version": "changelog" } }'
    expect(JSON.parse(scripts(text) ?? '').scripts).toMatchObject({
      preversion: 'npm test',
      version: 'changelog',
    })
  })

  test('keeps the ends of lines of Windows', () => {
    expect(scripts('{\r\n  "name": "a"\r\n}\r\n')?.replaceAll('\r\n', '')).not.toContain('\n')
  })
})

describe('the configuration of the site', () => {
  test('is a module in a package of CommonJS, too', () => {
    expect(file('docs/.vitepress/config.mts', { isModule: false }).action).toBe('create')
  })

  test('says where the pages are', () => {
    const docs = { out: 'docs/reference', api: 'data/api.json', site: 'docs' }
    expect(file('docs/.vitepress/config.ts', { docs }).text).toContain(
      "api: new URL('../reference/data/api.json', import.meta.url)",
    )
  })

  test('may hold any character', () => {
    const text = file('docs/.vitepress/config.ts', { name: '\'"\\', description: '' }).text
    expect(text).toContain(String.raw`'The reference of \'"\\.'`)
  })

  test('of another site is kept, and the import that it lacks is told', () => {
    const files = { 'docs/.vitepress/config.js': 'export default {}' }
    expect(file('docs/.vitepress/config.js', {}, files)).toMatchObject({
      action: 'keep',
      add: ["import { defineReference } from 'seamapi/vitepress'"],
    })
  })
})

test('.gitignore gains what it does not cover yet', () => {
  const ignored = (text: string) => file('.gitignore', {}, { '.gitignore': text }).text
  expect(ignored('node_modules')).toBe(
    'node_modules\ndocs/.vitepress/cache/\ndocs/.vitepress/dist/\n',
  )
  expect(ignored('dist/\n')).toBe('dist/\ndocs/.vitepress/cache/\n')
  expect(ignored('/docs/.vitepress/cache\n**/.vitepress/dist\n')).toBeUndefined()
})

describe('.gitattributes', () => {
  const attributes = (text: string, changes?: Partial<Package>) =>
    file('.gitattributes', changes, { '.gitattributes': text }).text

  test('gains what a generation writes, below what is there', () => {
    const text = attributes('* text=auto eol=lf')
    expect(text).toMatch(/^\* text=auto eol=lf\n\/docs\/api\.json linguist-generated\n/)
    expect(text).not.toMatch(/guide|vitepress/)
  })

  test('names every folder of the layout', () => {
    const kinds = Object.values(ReflectionKind).flatMap((kind) =>
      typeof kind === 'number' ? (kindOf({ kind }) ?? []) : [],
    )
    const folders = kinds.flatMap(({ directory, ownDirectory }) => [directory, ownDirectory])
    expect(folders).toContain('interfaces')
    for (const folder of folders.filter(Boolean))
      expect(attributes('')).toContain(`\n/docs/${folder}/** linguist-generated\n`)
  })

  test('says of no path what is said of it or of a folder around it', () => {
    expect(attributes('/docs/** linguist-generated=true\n')).toBeUndefined()
    expect(attributes('docs/README.md -linguist-generated\n')).not.toContain('/docs/README.md ')
    expect(attributes(attributes('') ?? '')).toBeUndefined()
  })

  test('follows the folder of the pages', () => {
    const docs = { out: 'my docs/reference', api: 'data.json', site: 'my docs' }
    expect(attributes('', { docs })).toContain(
      '"/my docs/reference/data.json" linguist-generated\n',
    )
    const root = { out: '.', api: 'api.json', site: '.' }
    expect(attributes('', { docs: root })).toContain('\n/README.md linguist-generated\n')
  })
})

describe('.npmrc', () => {
  const settings = (text: string) => file('.npmrc', {}, { '.npmrc': text }).text

  test('leaves commit and tag to the command', () => {
    expect(settings('save-exact=true')).toBe('save-exact=true\ngit-tag-version=false\n')
  })

  test('that says something about it is kept', () => {
    expect(settings('git-tag-version = true\n')).toBeUndefined()
  })

  test('is for npm only', () => {
    const manager = { ...packageWith().manager, agent: 'pnpm' } as const
    expect(plan({ manager }).files.map(({ path }) => path)).not.toContain('.npmrc')
  })
})

describe('the workflow', () => {
  const lines = (manager: Partial<Manager>) => {
    const known = { ...packageWith().manager, ...manager }
    return file('.github/workflows/docs.yml', { manager: known })
      .text?.split('\n')
      .map((line) => line.trim())
  }

  test.each<[Partial<Manager>, string[]]>([
    [{}, ['cache: npm', '- run: npm ci', '- run: npm run docs:check']],
    [
      { agent: 'pnpm' },
      ['- uses: pnpm/action-setup@v4', 'version: 10', '- run: pnpm i --frozen-lockfile'],
    ],
    [
      { agent: 'yarn' },
      ['cache: yarn', '- run: yarn install --frozen-lockfile', '- run: yarn run docs:check'],
    ],
    [{ agent: 'yarn@berry' }, ['- run: corepack enable', '- run: yarn install --immutable']],
    [{ agent: 'bun' }, ['- uses: oven-sh/setup-bun@v2', '- run: bun run docs:build']],
    [{ isLocked: false, isCached: false }, ['- run: npm i']],
  ])('uses the package manager: %j', (manager, expected) => {
    expect(lines(manager)).toEqual(expect.arrayContaining(expected))
  })

  test('keeps downloads only beside a lockfile that GitHub finds', () => {
    expect(lines({ isCached: false })).not.toContain('cache: npm')
  })

  test('leaves the version to package.json where that tells it', () => {
    expect(lines({ agent: 'pnpm', isPinned: true })).not.toContain('version: 10')
  })

  test('of a package in a monorepo stands at the root', () => {
    const { text } = file('../../.github/workflows/docs-core.yml', { prefix: 'packages/core/' })
    expect(text).toContain('working-directory: packages/core\n')
    expect(text).toContain('path: packages/core/docs/.vitepress/dist\n')
  })

  test('is for GitHub only', () => {
    const { repository, ...elsewhere } = packageWith({ elsewhere: 'https://example.org/shapes' })
    const paths = planInit(elsewhere, () => undefined).files.map(({ path }) => path)
    expect(repository).toBeDefined()
    expect(paths.filter((path) => path.endsWith('.yml'))).toEqual([])
  })
})

test('installs what package.json does not name, in the versions that fit', () => {
  expect(plan().install).toContainEqual(expect.stringMatching(/^vitepress@\^/))
  const dependencies = ['seamapi', 'typedoc', 'typedoc-plugin-markdown', 'typescript', 'vitepress']
  expect(plan({ dependencies }).install).toEqual([])
})
