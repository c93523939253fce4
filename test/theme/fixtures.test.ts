import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { fixture } from './fixture.ts'
import { filesBelow, render } from './render.ts'

const cases = readdirSync('test/fixtures').filter((name) => existsSync(`test/fixtures/${name}/src`))

test.each(cases)('%s', async (name) => {
  const folder = resolve('test/fixtures', name)
  const pages = await render(folder, fixture(folder))
  if (process.env.UPDATE_FIXTURES) rewrite(join(folder, 'expected'), pages)
  expect(Object.fromEntries(pages)).toEqual(Object.fromEntries(filesBelow(`${folder}/expected`)))
})

/** Replaces the expected pages, for a reviewer to read. The oracle is not among them. */
function rewrite(folder: string, pages: ReadonlyMap<string, string>): void {
  rmSync(folder, { recursive: true, force: true })
  for (const [path, text] of pages) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}
