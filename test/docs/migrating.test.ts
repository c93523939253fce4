import { readFileSync } from 'node:fs'
import type { Code, Table } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { toString as textOf } from 'mdast-util-to-string'
import { gfm } from 'micromark-extension-gfm'
import { Application, type TypeDocOptions } from 'typedoc'
import { load as loadMarkdown } from 'typedoc-plugin-markdown'
import { describe, expect, test } from 'vitest'
import { otherLayoutOptions } from '../../src/theme/options.ts'
import { load } from '../../src/theme/plugin.ts'

const guide = fromMarkdown(readFileSync('docs/guide/migrating.md', 'utf8'), {
  extensions: [gfm()],
  mdastExtensions: [gfmFromMarkdown()],
})

describe('the guide to the migration', async () => {
  const typedoc = await optionsWith()
  const all = await optionsWith(loadMarkdown, load)
  const others: readonly string[] = otherLayoutOptions

  test('lists every option that the plugins add and that does something', () => {
    // An output of version 4, of which the text tells.
    const apart = ['markdown', ...others]
    const added = [...all.keys()].filter((name) => !typedoc.has(name) && !apart.includes(name))
    expect(namesBelow('Option | Default | Does').toSorted()).toEqual(added.toSorted())
  })

  test('states the default of each of them', () => {
    const stated = rowsBelow('Option | Default | Does').map(([name, value]) => [name, value])
    const words = new Map([['indexTitle', 'name of the project']])
    expect(stated).toEqual(
      stated.map(([name = '']) => [
        name,
        words.get(name) ?? (String(all.get(name) ?? '') || 'none'),
      ]),
    )
  })

  test('lists every option of version 4 that does nothing', () => {
    const listed = namesBelow('Option of version 4 | Write instead')
    expect(listed.toSorted()).toEqual(others.toSorted())
  })

  test('calls changed what TypeDoc has, and gone what it has not', () => {
    const changed = namesBelow('Option | Now')
    expect(changed.filter((name) => !typedoc.has(name))).toEqual([])
    const gone = namesBelow('Option that is gone | Write instead')
    expect(gone).toContain('media')
    expect(gone.filter((name) => all.has(name))).toEqual([])
  })

  test('sets only options that exist', () => {
    const blocks = guide.children.filter((node): node is Code => 'lang' in node)
    const set = blocks
      .filter(({ lang }) => lang === 'json')
      .flatMap(({ value }) => Object.keys(JSON.parse(value)))
    expect(set).toContain('packageOptions')
    expect(set.filter((name) => !all.has(name))).toEqual([])
  })
})

/** Every option that TypeDoc knows with these plugins, with the value it has when nobody sets it. */
async function optionsWith(
  ...plugin: NonNullable<TypeDocOptions['plugin']>
): Promise<ReadonlyMap<string, unknown>> {
  const { options } = await Application.bootstrapWithPlugins({ plugin }, [])
  const names = options.getDeclarations().map(({ name }) => name)
  return new Map(names.map((name) => [name, options.getValue(name as 'name')]))
}

/** The texts of the cells below the head of a table. */
function rowsBelow(head: string): string[][] {
  return rowsOf(head).map(({ children }) => children.map((cell) => textOf(cell)))
}

/** What stands as code in the first cells below the head of a table. */
function namesBelow(head: string): string[] {
  return rowsOf(head).flatMap(({ children: [first] }) =>
    (first?.children ?? []).flatMap((node) => (node.type === 'inlineCode' ? node.value : [])),
  )
}

function rowsOf(head: string): Table['children'] {
  const tables = guide.children.filter((node) => node.type === 'table')
  const table = tables.find(
    ({ children: [first] }) => first?.children.map((cell) => textOf(cell)).join(' | ') === head,
  )
  if (!table) throw new Error(`The guide has no table with the head ${head}`)
  return table.children.slice(1)
}
