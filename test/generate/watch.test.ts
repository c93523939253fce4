import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { project, writeFiles } from '../cli/project.ts'
import { filesBelow } from '../theme/render.ts'
import { dependentPackage, files } from './package.ts'

const bin = resolve('dist/cli/main.js')
let folder: string
let watch: ChildProcess
let said = ''

beforeAll(async () => {
  folder = dependentPackage()
  watch = spawn(process.execPath, [bin, 'generate', '--watch'], { cwd: folder })
  for (const stream of [watch.stdout, watch.stderr])
    stream?.on('data', (data: Buffer) => {
      said += data
    })
  await until(() => said.includes('written'))
})

afterAll(() => {
  watch.kill('SIGINT')
})

async function until(isSo: () => boolean): Promise<void> {
  const end = Date.now() + 60_000
  while (!isSo()) {
    if (Date.now() > end) throw new Error(`It never came to that. The watch said:\n${said}`)
    await new Promise((done) => setTimeout(done, 20))
  }
}

const page = (path: string) => {
  try {
    return readFileSync(join(folder, 'docs', path), 'utf8')
  } catch {
    return ''
  }
}

const lock = (comment: string) => files['src/index.ts'].replace(' */', ` ${comment} */`)

test('a change in a source is in its page, and no other file is touched', async () => {
  const times = () =>
    Object.fromEntries(
      [...filesBelow(join(folder, 'docs')).keys()].map((path) => [
        path,
        statSync(join(folder, 'docs', path)).mtimeMs,
      ]),
    )
  const before = times()
  writeFiles(folder, { 'src/index.ts': lock('Just written.') })
  await until(() => page('interfaces/Lock.md').includes('Just written.'))
  await until(() => said.includes('docs: 1 written, 0 removed'))
  const touched = Object.entries(times()).filter(([path, time]) => before[path] !== time)
  expect(touched.map(([path]) => path)).toEqual(['.generated.json', 'interfaces/Lock.md'])
})

test('an error is said, the pages stay, and it is over when it is mended', async () => {
  const before = page('interfaces/Lock.md')
  said = ''
  writeFiles(folder, { 'src/index.ts': `${lock('Wrong.')}\nexport type Wrong = Missing\n` })
  await until(() => said.includes("src/index.ts:5:21 - error TS2304: Cannot find name 'Missing'"))
  expect(page('interfaces/Lock.md')).toBe(before)
  writeFiles(folder, { 'src/index.ts': lock('Mended.') })
  await until(() => page('interfaces/Lock.md').includes('Mended.'))
})

test.each<[string, string, string, string, string]>([
  ['the readme', 'README.md', 'Other words.\n', 'README.md', 'Other words.'],
  [
    'a document',
    'guide/first.md',
    '# First\n\nOther words.\n',
    'documents/first.md',
    'Other words.',
  ],
  ['typedoc.json', 'shared.json', '{ "name": "Another" }', 'README.md', 'Another'],
  ['package.json', 'package.json', '{ "name": "tiny", "version": "2.0.0" }', 'README.md', '2.0.0'],
  [
    'a declaration file of another package',
    'node_modules/hinge/index.d.ts',
    'export interface Hinge { rust: boolean }\n',
    'interfaces/Lock.md',
    'rust',
  ],
])('a change in %s is followed', async (_what, path, text, where, words) => {
  expect(page(where)).not.toContain(words)
  writeFiles(folder, { [path]: text })
  await until(() => page(where).includes(words))
})

test('a new source comes and goes', async () => {
  writeFiles(folder, { 'src/more.ts': '/** More. */\nexport interface More {}\n' })
  await until(() => page('interfaces/more.More.md').includes('More.'))
  rmSync(join(folder, 'src/more.ts'))
  await until(() => page('interfaces/more.More.md') === '')
})

test('an output folder that was not there is no reason to wait', async () => {
  const other = project({
    'typedoc.json':
      '{ "entryPoints": ["src/index.ts"], "tsconfig": "src/tsconfig.json", "out": "pages" }',
    'src/tsconfig.json':
      '{ "compilerOptions": { "types": [], "lib": ["es2022"] }, "include": ["."] }',
  })
  const begun = spawn(process.execPath, [bin, 'generate', '--watch'], { cwd: other })
  await until(() => existsSync(join(other, 'pages/interfaces/Lock.md')))
  begun.kill('SIGINT')
})

test('options that cannot be read are said, and read again when they are mended', async () => {
  said = ''
  writeFiles(folder, { 'shared.json': '{ "na' })
  await until(() => said.includes('Cannot read the options'))
  writeFiles(folder, { 'shared.json': '{ "name": "Mended" }' })
  await until(() => page('README.md').includes('Mended'))
})
