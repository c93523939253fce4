import { resolve } from 'node:path'
import type { Application } from 'typedoc'
import { load as loadMarkdown } from 'typedoc-plugin-markdown'
import { describe, expect, test } from 'vitest'
import { otherLayoutOptions } from '../../src/theme/options.ts'
import { load } from '../../src/theme/plugin.ts'
import { convert, filesBelow, render } from './render.ts'

const folder = resolve('test/oracle/options')
const options = {
  name: 'tiny',
  entryPoints: [`${folder}/src/index.ts`],
  tsconfig: `${folder}/tsconfig.json`,
  readme: `${folder}/README.md`,
  disableSources: true,
  compilerOptions: { ignoreDeprecations: '6.0', lib: ['es2020'] },
}

/** Values under which typedoc-plugin-markdown 3.11.12 wrote the pages of each folder. */
const recorded = {
  default: undefined,
  allReflectionsHaveOwnDocument: true,
  entryDocument: 'home.md',
  filenameSeparator: '-',
  hideBreadcrumbs: true,
  hideInPageTOC: true,
  hidePageTitle: true,
  indexTitle: 'The exports',
  namedAnchors: true,
  publicPath: 'https://example.org/api/',
}

describe('an option of version 3 does what it did', () => {
  test.each(Object.entries(recorded))('%s: %s', async (name, value) => {
    const pages = await render(folder, {
      ...options,
      ...(value === undefined ? {} : { [name]: value }),
    })
    expect(Object.fromEntries(pages)).toEqual(
      Object.fromEntries(filesBelow(`${folder}/expected/${name}`)),
    )
  })

  test('preserveAnchorCasing keeps capitals in anchors', async () => {
    const pages = await render(folder, { ...options, preserveAnchorCasing: true })
    expect(pages.get('interfaces/Lock.md')).toContain('- [LockId](Lock.md#LockId)')
    expect(pages.get('interfaces/Lock.md')).toContain('[`Result`](../modules.md#Result)')
  })

  test('includeVersion of TypeDoc puts the version behind the name', async () => {
    const pages = await render(folder, { ...options, includeVersion: true })
    expect(pages.get('modules.md')).toMatch(
      /^\[tiny - v1\.2\.3\]\(README\.md\) \/ Exports\n\n# tiny - v1\.2\.3\n/,
    )
  })

  test('hideMembersSymbol leaves out the glyphs', async () => {
    const pages = await render(folder, { ...options, hideMembersSymbol: true })
    const text = [...pages.values()].join('\n')
    expect(text).toContain('\n **LockId**: `string`\n')
    expect(text).toContain('\n**open**(`force?`): [`Result`](../modules.md#result)\n')
    expect(text).not.toMatch(/[•▪▸Ƭ]/)
  })
})

describe('an option that the layout cannot follow', () => {
  test.each([
    ['objectLiteralTypeDeclarationStyle', 'list', /Cannot use `list` as .*: expected `table`/],
    ['entryDocument', 'a/b.md', /Cannot use `a\/b.md` as `entryDocument`: expected a file name/],
    ['filenameSeparator', '/', /Cannot use `\/` as `filenameSeparator`: expected characters/],
  ])('%s: %s is refused', async (name, value, message) => {
    const { errors } = await messages({ [name]: value })
    expect(errors[0]).toMatch(message)
  })

  test('useCodeBlocks belongs to another layout, and is told so', async () => {
    const { warnings } = await messages({ useCodeBlocks: true })
    expect(warnings).toEqual([expect.stringMatching(/^The option `useCodeBlocks` .* remove it/)])
  })

  test('every option of typedoc-plugin-markdown is either followed or known to be another layout’s', async () => {
    const { app } = await convert(folder, options)
    const followed = ['hideBreadcrumbs', 'hidePageTitle', 'preserveAnchorCasing', 'publicPath']
    const { declarations } = await import(
      resolve('node_modules/typedoc-plugin-markdown/dist/options/declarations.js')
    ).then((module) => ({ declarations: Object.keys(module) }))
    expect([...otherLayoutOptions, ...followed].sort()).toEqual(declarations.sort())
    for (const name of declarations) expect(app.options.isSet(name as 'name')).toBe(false)
  })
})

/** What is said to a user who sets these options. */
async function messages(set: Readonly<Record<string, unknown>>) {
  const errors: string[] = []
  const warnings: string[] = []
  const listen = ({ logger }: Application) => {
    logger.error = (message: string) => errors.push(message)
    logger.warn = (message: string) => warnings.push(message)
  }
  await convert(folder, { ...options, ...set, plugin: [listen, loadMarkdown, load] })
  return { errors, warnings }
}
