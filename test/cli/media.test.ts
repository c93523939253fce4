import { rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { filesBelow } from '../theme/render.ts'
import { project, run, writeFiles } from './project.ts'

const source = (text: string) => `/** A lock. ${text} */\nexport interface Lock {}\n`
const shown = {
  'src/index.ts': source('![Sign](../pictures/sign.svg)'),
  'pictures/sign.svg': '<svg/>',
}

test('a picture comes along, is stale when it changes and goes when nothing shows it', async () => {
  const folder = project(shown)
  expect((await run(folder, ['generate'])).out).toContain('4 written')
  expect(filesBelow(join(folder, 'docs')).get('_media/sign.svg')).toBe('<svg/>')

  writeFiles(folder, { 'pictures/sign.svg': '<svg></svg>' })
  const { code, out } = await run(folder, ['check'])
  expect({ code, out }).toMatchObject({
    code: 1,
    out: expect.stringMatching(/write {3}_media\/sign/),
  })
  expect((await run(folder, ['generate'])).out).toContain('1 written, 0 removed, 3 unchanged')
  expect((await run(folder, ['check'])).code).toBe(0)

  writeFiles(folder, { 'src/index.ts': source('') })
  expect((await run(folder, ['generate'])).out).toContain('1 written, 1 removed, 2 unchanged')
  expect([...filesBelow(join(folder, 'docs')).keys()].join()).not.toContain('_media')
})

test('every byte of a picture comes along', async () => {
  const folder = project(shown)
  const bytes = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte))
  writeFileSync(join(folder, 'pictures/sign.svg'), bytes)
  await run(folder, ['generate'])
  expect(filesBelow(join(folder, 'docs')).get('_media/sign.svg')).toBe(bytes.toString())
  expect((await run(folder, ['check'])).code).toBe(0)
})

test('a file in the place of the pictures keeps all as it was, and says so', async () => {
  const folder = project(shown)
  writeFiles(folder, { 'docs/_media': 'by hand' })
  const before = filesBelow(join(folder, 'docs'))
  const { code, out } = await run(folder, ['generate'])
  expect(out).toMatch(/Cannot write `.*_media.*a file stands where a folder is expected/)
  expect(code).toBe(2)
  expect(filesBelow(join(folder, 'docs'))).toEqual(before)
})

test('a picture that is not there is named, and its link stays', async () => {
  const folder = project(shown)
  rmSync(join(folder, 'pictures'), { recursive: true })
  const { code, out } = await run(folder, ['generate'])
  expect(out).toContain('pictures/sign.svg is not a file and will not be copied')
  expect(code).toBe(2)
})

test('a site is built with the pictures and with the files that pages link to', async () => {
  const reference = JSON.stringify(resolve('dist/site/preset.js'))
  const theme = JSON.stringify(resolve('dist/site/theme/index.js'))
  const folder = project({
    ...shown,
    'src/index.ts': source('![Sign](../pictures/sign.svg) [licence](../LICENSE) [words](words.md)'),
    'src/words.md': 'Words {{ 1 + 1 }} of [others](./gone.md).\n',
    LICENSE: 'MIT',
    'docs/.vitepress/config.ts': `import { defineReference } from ${reference}
export default defineReference({ api: { format: 1, name: 'tiny', categories: [], symbols: [] }, description: '' })`,
    'docs/.vitepress/theme/index.ts': `export { default } from ${theme}`,
  })
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  expect(await run(folder, ['generate'])).toMatchObject({ code: 0 })
  expect(await run(folder, ['build'])).toMatchObject({ code: 0 })
  const site = filesBelow(join(folder, 'docs/.vitepress/dist'))
  expect(site.get('_media/LICENSE')).toBe('MIT')
  expect(site.get('_media/words.html')).toContain('Words {{ 1 + 1 }} of')
  expect(site.get('interfaces/Lock.html')).toContain('<img src="./../_media/sign.svg"')
  expect(site.has('_media/sign.svg')).toBe(true)
}, 120_000)
