import { readdirSync, readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

/** What each room may import: rooms of ours by name, packages by a pattern. */
const rooms: Readonly<Record<string, { rooms: readonly string[]; packages: RegExp }>> = {
  types: { rooms: [], packages: /^$/ },
  'docs-error': { rooms: [], packages: /^$/ },
  'own-package': { rooms: [], packages: /^node:fs$/ },
  markdown: { rooms: [], packages: /^(mdast$|mdast-util-|micromark-|unist-util-|node:module$)/ },
  model: { rooms: ['docs-error', 'markdown'], packages: /^typedoc\/models$/ },
  theme: {
    rooms: ['docs-error', 'markdown', 'model'],
    packages:
      /^(typedoc|typedoc\/models|typedoc-plugin-markdown|typescript|ts-json-schema-generator|node:(path|crypto|module))$/,
  },
  history: {
    rooms: ['docs-error', 'markdown', 'model'],
    packages: /^(semver\/functions\/|node:(fs|path)$)/,
  },
  compare: { rooms: ['markdown'], packages: /^(mdast$|mdast-util-|micromark-|unist-util-)/ },
  site: {
    rooms: ['docs-error', 'own-package', 'markdown', 'model', 'history'],
    packages: /^(?!typedoc)/,
  },
  'docs-folder': { rooms: [], packages: /^(jsonc-parser|node:.*)$/ },
  api: {
    rooms: ['docs-error', 'markdown', 'model'],
    packages: /^(fastest-levenshtein|picomatch|semver|typescript|node:(crypto|fs|path|util))$/,
  },
  revisions: {
    rooms: ['docs-error', 'docs-folder', 'model', 'api', 'files', 'generate', 'git', 'release'],
    packages: /^(jsonc-parser|semver|tar|node:.*)$/,
  },
  release: {
    rooms: ['docs-error', 'model', 'api', 'history', 'files', 'generate', 'git'],
    packages: /^(semver|node:.*)$/,
  },
  files: { rooms: ['docs-error'], packages: /^node:/ },
  git: { rooms: ['docs-error'], packages: /^node:/ },
  trace: { rooms: ['files'], packages: /^node:/ },
  generate: {
    rooms: ['docs-error', 'model', 'api', 'theme', 'files', 'trace'],
    packages: /^(typedoc|typedoc\/models|typescript|node:.*)$/,
  },
  init: {
    rooms: ['docs-error', 'docs-folder', 'own-package', 'files', 'git'],
    packages: /^(hosted-git-info|jsonc-parser|package-manager-detector|typescript|node:.*)$/,
  },
  cli: {
    rooms: [
      'docs-error',
      'own-package',
      'markdown',
      'model',
      'theme',
      'compare',
      'site',
      'files',
      'git',
      'trace',
      'generate',
      'api',
      'revisions',
      'release',
      'docs-folder',
      'init',
    ],
    packages: /^(commander|vitepress|node:.*)$/,
  },
  index: { rooms: ['types'], packages: /^$/ },
}

/** The exceptions: the plugin registers the output, and so needs the room that writes and its other pages. */
const exceptions = ['theme/plugin.ts → files', 'theme/plugin.ts → history']

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(ts|vue)$/.test(name),
)

test('every file stands in a room', () => {
  expect(Object.keys(rooms).sort()).toEqual([...new Set(files.map(roomOf))].sort())
})

test.each(files)('src/%s imports only what its room may', (file) => {
  const room = rooms[roomOf(file)]
  const wrong = importsOf(file).filter((specifier) => {
    if (!specifier.startsWith('.')) return !room?.packages.test(specifier)
    const target = roomOf(relative('src', resolve('src', dirname(file), specifier)))
    return (
      target !== roomOf(file) &&
      !room?.rooms.includes(target) &&
      !exceptions.includes(`${file} → ${target}`)
    )
  })
  expect(wrong).toEqual([])
})

function roomOf(file: string): string {
  return (file.split(/[\\/]/)[0] as string).replace(/\.ts$/, '')
}

function importsOf(file: string): string[] {
  return ts
    .preProcessFile(readFileSync(`src/${file}`, 'utf8'), true, true)
    .importedFiles.map(({ fileName }) => fileName)
}
