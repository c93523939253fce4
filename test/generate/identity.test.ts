import { appendFileSync, cpSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { identity } from '../../src/generate/identity.ts'
import { answer, project } from '../cli/project.ts'

/** Another installation of this package, with a program of its own. */
function installation(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cli-'))
  for (const name of ['dist', 'package.json']) cpSync(name, join(folder, name), { recursive: true })
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  return folder
}

test('other code of this package converts the sources again', async () => {
  const installed = installation()
  const folder = project({
    'node_modules/hinge/package.json': '{}',
    'typedoc.json': '{ "entryPoints": ["src/index.ts"], "out": "docs", "disableSources": true }',
  })
  const program = join(installed, 'dist/cli/main.js')
  const converted = async () => (await answer(folder, 'generate', { program })).converted
  expect(await converted()).toBe(true)
  expect(await converted()).toBe(false)
  for (const file of ['dist/theme/plugin.js', 'dist/trace/trace.js']) {
    appendFileSync(join(installed, file), '// Line.\n')
    expect(await converted(), file).toBe(true)
    expect(await converted(), file).toBe(false)
  }
})

test.each(['typedoc', 'typedoc-plugin-markdown', 'typescript'])(
  '%s counts by its version',
  (name) => {
    const { version } = JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8'))
    expect(identity()[name]).toBe(`${resolve('node_modules', name)} ${version}`)
  },
)
