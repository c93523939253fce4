import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Application, TSConfigReader } from 'typedoc'
import { load as loadMarkdown } from 'typedoc-plugin-markdown'
import { expect, test } from 'vitest'
import { generate, load } from '../../src/theme/plugin.ts'
import { texts } from './render.ts'

const installed = { 'node_modules/dep/index.d.ts': 'export declare class Dep {\n  hi: string\n}\n' }

/** The places in the sources that the pages of a small package name. */
async function places(dep: string, base: string | undefined) {
  const root = mkdtempSync(join(tmpdir(), 'paths-'))
  const files = {
    ...Object.fromEntries(
      Object.entries(installed).map(([path, text]) => [join(dep, path), text] as const),
    ),
    'a/package.json': '{ "name": "a" }',
    'a/tsconfig.json': JSON.stringify({
      compilerOptions: { types: [], paths: { dep: [`../${dep}/node_modules/dep/index.d.ts`] } },
      include: ['src'],
    }),
    'a/src/index.ts': "import { Dep } from 'dep'\nexport class Mine extends Dep {\n  own = 1\n}\n",
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const folder = join(root, 'a')
  const app = await Application.bootstrapWithPlugins(
    {
      name: 'a',
      entryPoints: [`${folder}/src/index.ts`],
      tsconfig: `${folder}/tsconfig.json`,
      readme: 'none',
      logLevel: 'Error',
      plugin: [loadMarkdown, load],
      ...(base === undefined ? {} : { displayBasePath: join(folder, base) }),
    },
    [new TSConfigReader()],
  )
  const project = await app.convert()
  if (!project) throw new Error(`TypeDoc could not convert ${folder}`)
  const pages = texts(await generate(app, project))
  const text = [...pages.values()].join('\n')
  return new Set([...text.matchAll(/^\[?([\w\\/.-]+\.ts):\d+/gm)].map(([, path]) => path))
}

test.each([
  ['in the package', 'a', undefined, ['src/index.ts', 'node_modules/dep/index.d.ts']],
  ['elsewhere', 'store', undefined, ['src/index.ts', 'node_modules/dep/index.d.ts']],
  ['outside of a base that is given', 'a', 'src', ['index.ts', 'node_modules/dep/index.d.ts']],
  ['above the package', '.', undefined, ['a/src/index.ts', 'node_modules/dep/index.d.ts']],
])('a file of a package that is installed %s', async (_where, dep, base, expected) => {
  expect(await places(dep, base)).toEqual(new Set(expected))
})
