import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { answer, run, writeFiles } from '../cli/project.ts'
import { dependentPackage, files } from './package.ts'

let folder: string

/** Generates the pages; tells whether the sources were converted for it. */
async function generate(): Promise<boolean> {
  return (await answer(folder, 'generate')).converted
}

beforeAll(async () => {
  folder = dependentPackage()
  await generate()
})

test('a generation after which nothing changes is the last one that converts', async () => {
  expect(await generate()).toBe(false)
  expect(JSON.parse((await run(folder, ['check', '--json'])).out)).toMatchObject({
    fresh: true,
    converted: false,
  })
})

test('a file of which nobody wants to know anything changes nothing', async () => {
  writeFiles(folder, { 'notes.txt': 'a', 'docs/guide/more.md': 'by hand' })
  writeFiles(folder, { 'notes.txt': 'b', 'docs/guide/more.md': 'by other hands' })
  await generate()
  writeFiles(folder, { 'notes.txt': 'c', 'docs/guide/more.md': 'by a third hand' })
  expect(await generate()).toBe(false)
})

describe('the sources are converted again', () => {
  const write = (path: string, text: string) => () => writeFiles(folder, { [path]: text })
  const append = (path: keyof typeof files, text: string) => write(path, files[path] + text)

  test.each<[string, () => void]>([
    ['a source', append('src/index.ts', '\nexport interface Bolt {}\n')],
    ['a source of which something is exported again', append('src/inner/key.ts', '// Line.\n')],
    [
      'a declaration file of another package',
      append('node_modules/hinge/index.d.ts', '// Line.\n'),
    ],
    ['where another package has its types', write('node_modules/hinge/package.json', '{}')],
    ['a new source', write('src/more.ts', 'export interface More {}\n')],
    ['a source that is gone', () => rmSync(join(folder, 'src/more.ts'))],
    ['a file before another in the search', write('src/inner/key.ts.d.ts', 'export {}\n')],
    ['tsconfig.json', write('tsconfig.json', '{ "extends": "./base.json", "include": ["src/"] }')],
    ['what tsconfig.json extends', append('base.json', '\n')],
    ['typedoc.json', append('typedoc.json', '\n')],
    ['what typedoc.json extends', write('shared.json', '{ "name": "Small" }')],
    ['a configuration that comes before it', write('typedoc.config.mjs', 'export default {}\n')],
    ['package.json', write('package.json', '{ "name": "tiny", "version": "1.0.1" }')],
    ['the readme', write('README.md', 'A tiny package, changed.\n')],
    ['a plugin of one’s own', append('plugin/index.mjs', '// Line.\n')],
    ['what such a plugin imports', append('plugin/part.mjs', '// Line.\n')],
    ['a picture', append('pictures/lock.png', '!')],
    ['a document', append('guide/first.md', 'Words.\n')],
    ['a new document', write('guide/second.md', '# Second\n')],
    ['a page that was edited', write('docs/modules.md', 'scribble')],
    ['a page that was deleted', () => rmSync(join(folder, 'docs/modules.md'))],
  ])('%s', async (_what, change) => {
    change()
    expect(await generate()).toBe(true)
    expect(await generate()).toBe(false)
  })

  test('another language of the machine', async () => {
    const { out } = await run(folder, ['check', '--json'], { env: { LC_ALL: 'sv_SE.UTF-8' } })
    expect(JSON.parse(out).converted).toBe(true)
  })
})
