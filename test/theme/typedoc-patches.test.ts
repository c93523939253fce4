import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { Application, Context } from 'typedoc'
import { afterEach, describe, expect, test } from 'vitest'
import { applyPatches } from '../../src/theme/typedoc-patches.ts'
import { fixture as generated } from '../bench/fixture.ts'
import { fixture } from './fixture.ts'
import { filesBelow, ownModels, render } from './render.ts'

const { VERSION } = Application

afterEach(() => {
  Object.assign(Application, { VERSION })
})

/** The pages as a TypeDoc that the patches do not know would have them. */
async function unpatched(...package_: Parameters<typeof render>) {
  Object.assign(Application, { VERSION: '0.28.999' })
  return Object.fromEntries(await render(...package_))
}

const cases = readdirSync('test/fixtures').filter((name) => existsSync(`test/fixtures/${name}/src`))

describe('without the patches, the pages are the same', () => {
  test.each(cases)('%s', async (name) => {
    const folder = resolve('test/fixtures', name)
    const pages = await unpatched(folder, fixture(folder))
    expect(pages).toEqual(Object.fromEntries(filesBelow(`${folder}/expected`)))
  })

  test.each([true, false])('our own models, with the classic model: %s', async (classicModel) => {
    const options = { ...ownModels, classicModel }
    const pages = Object.fromEntries(await render(resolve('.'), options))
    expect(Object.keys(pages).length).toBeGreaterThan(50)
    expect(await unpatched(resolve('.'), options)).toEqual(pages)
  })

  test.each([true, false])(
    'a generated package, with the classic model: %s',
    async (classicModel) => {
      const folder = mkdtempSync(join(tmpdir(), 'patches-'))
      for (const [path, text] of generated({ count: 80 })) {
        mkdirSync(dirname(join(folder, path)), { recursive: true })
        writeFileSync(join(folder, path), text)
      }
      const options = {
        entryPoints: [`${folder}/src/index.ts`],
        tsconfig: `${folder}/tsconfig.json`,
        readme: 'none',
        classicModel,
      }
      const pages = Object.fromEntries(await render(folder, options))
      expect(Object.keys(pages)).toHaveLength(81)
      expect(await unpatched(folder, options)).toEqual(pages)
    },
  )
})

test('a version that they do not know keeps all its methods', async () => {
  const app = await Application.bootstrap()
  applyPatches(app, '0.28.999')
  expect(Object.hasOwn(app.converter, 'convert')).toBe(false)
  expect(Object.hasOwn(app.converter, 'convertType')).toBe(false)
  applyPatches(app)
  expect(Object.hasOwn(app.converter, 'convert')).toBe(true)
})

test('after a conversion, the classes of TypeDoc have their own methods again', async () => {
  const before = Object.getOwnPropertyDescriptors(Context.prototype)
  const folder = resolve('test/fixtures/optional-property')
  await render(folder, fixture(folder))
  expect(Object.getOwnPropertyDescriptors(Context.prototype)).toEqual(before)
})
