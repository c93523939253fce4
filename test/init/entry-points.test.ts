import { expect, test } from 'vitest'
import { type Exporting, entryPoints, sourceFolder } from '../../src/init/entry-points.ts'

/** The entry points of a package whose compiler makes `out/a.js` of `source/a.ts`. */
function found(manifest: Exporting, files: readonly string[] = []): string[] {
  const compiled = new Map([
    ['out/a.js', 'source/a.ts'],
    ['out/a.d.ts', 'source/a.ts'],
    ['out/b.js', 'source/b.tsx'],
  ])
  return entryPoints(manifest, {
    sourceOf: (output) => compiled.get(output),
    exists: (path) => files.includes(path),
  })
}

test.each<[string, Exporting, string[]]>([
  ['the one file that is exported', { exports: './out/a.js' }, ['source/a.ts']],
  ['conditions without a name', { exports: { types: './out/a.d.ts' } }, ['source/a.ts']],
  [
    'each export once, whatever its conditions',
    {
      exports: {
        '.': { import: { types: './out/a.d.ts', default: './out/a.js' }, require: './out/a.cjs' },
        './b': ['./out/b.js'],
        './a': './out/a.js',
        './package.json': './package.json',
        './none': null,
        './*': './out/*.js',
      },
    },
    ['source/a.ts', 'source/b.tsx'],
  ],
  ['types without exports', { types: 'out/a.d.ts', main: 'out/b.js' }, ['source/a.ts']],
  ['main alone', { main: './out/b.js' }, ['source/b.tsx']],
])('finds %s', (_, manifest, sources) => {
  expect(found(manifest)).toEqual(sources)
})

test('finds the source of a bundle by its name', () => {
  const files = ['src/index.ts', 'src/client.mts', 'src/style.ts']
  const exports = {
    '.': './dist/index.mjs',
    './client': './dist/client.d.mts',
    './s': './dist/style.css',
  }
  expect(found({ exports }, files)).toEqual(['src/index.ts', 'src/client.mts'])
})

test('takes a source that is exported itself', () => {
  expect(found({ exports: './lib/main.ts' }, ['lib/main.ts'])).toEqual(['lib/main.ts'])
})

test('finds the usual source of a package that names nothing', () => {
  expect(found({}, ['src/index.tsx'])).toEqual(['src/index.tsx'])
  expect(found({ main: 'lost.js' }, ['src/index.ts'])).toEqual(['src/index.ts'])
  expect(found({})).toEqual([])
})

test.each([
  ['', ['src/index.ts']],
  ['src/', ['src/index.ts', 'src/node/units.ts']],
  ['src/a/', ['src/a/one.ts', 'src/a/two.ts']],
  ['', ['src/one.ts', 'source/two.ts']],
  ['', ['one.ts', 'src/two.ts']],
])('names sources from %j: %j', (folder, paths) => {
  expect(sourceFolder(paths)).toBe(folder)
})
