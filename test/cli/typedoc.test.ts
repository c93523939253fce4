import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { filesBelow } from '../theme/render.ts'

const plugins = ['typedoc-plugin-markdown', resolve('dist/theme/plugin.js')]
const typedoc = resolve('node_modules/typedoc/bin/typedoc')

/** What the project of several packages is documented with, wherever that is said. */
const options = { name: 'doors', entryPointStrategy: 'packages', entryPoints: ['packages/*'] }

let folder: string
let expected: Record<string, string>

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'typedoc-'))
  cpSync('test/fixtures/monorepo', folder, { recursive: true })
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'packages.json'), JSON.stringify({ ...options, plugin: plugins }))
  await run([typedoc, '--options', 'packages.json', '--out', 'docs', '--json', 'model.json'])
  expected = pages('docs')
}, 60_000)

describe('a project of several packages', () => {
  test('has the pages that are expected', () => {
    expect(expected).toEqual(Object.fromEntries(filesBelow('test/fixtures/monorepo/expected')))
  })

  test('has the same with the plugins in another order, on the command line', async () => {
    const [first, second] = plugins as [string, string]
    await run([
      ...[typedoc, '--plugin', second, '--plugin', first, '--name', 'doors', '--out', 'reversed'],
      ...['--entryPointStrategy', 'packages', '--entryPoints', 'packages/*'],
    ])
    expect(pages('reversed')).toEqual(expected)
  }, 60_000)

  test('has the same from the model as JSON', async () => {
    await run([
      ...[typedoc, ...plugins.flatMap((plugin) => ['--plugin', plugin]), '--name', 'doors'],
      ...['--entryPointStrategy', 'merge', '--entryPoints', 'model.json', '--out', 'merged'],
    ])
    expect(pages('merged')).toEqual(expected)
  }, 60_000)

  test.each([
    ['generateOutputs', { outputs: [{ name: 'classic', path: 'script' }] }, '(project)'],
    ['generateDocs', {}, "(project, 'script')"],
  ])(
    'has the same from a script that calls %s',
    async (call, more, args) => {
      writeFileSync(
        join(folder, 'script.mjs'),
        `import { Application } from 'typedoc'
const app = await Application.bootstrapWithPlugins(${JSON.stringify({ ...options, plugin: plugins, ...more })})
const project = await app.convert()
await app.${call}${args}`,
      )
      await run(['script.mjs'])
      expect(pages('script')).toEqual(expected)
    },
    60_000,
  )
})

function run(args: readonly string[]) {
  return promisify(execFile)(process.execPath, args, { cwd: folder })
}

function pages(name: string): Record<string, string> {
  const files = filesBelow(join(folder, name))
  files.delete('.generated.json')
  return Object.fromEntries(files)
}
