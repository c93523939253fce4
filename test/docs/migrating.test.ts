import { readFileSync } from 'node:fs'
import type { Code } from 'mdast'
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

  test('lists every option that the plugins add and that does something, with its default', () => {
    // An output of version 4, of which the text tells.
    const apart = ['markdown', ...others]
    const added = [...all].filter(([name]) => !typedoc.has(name) && !apart.includes(name))
    const words = new Map([['indexTitle', 'the name of the project']])
    const defaults = added.map(([name, value]) => [
      name,
      words.get(name) ?? (String(value ?? '') || 'none'),
    ])
    const listed = itemsBelow('Options of version 3').map(({ names, note }) => [names[0], note])
    expect(listed.toSorted()).toEqual(defaults.toSorted())
  })

  test('lists every option of version 4 that does nothing', () => {
    expect(namesBelow('Options of version 4').toSorted()).toEqual(others.toSorted())
  })

  test('calls changed what TypeDoc has, and gone what it has not', () => {
    const changed = namesBelow('Changed')
    expect(changed).toContain('plugin')
    expect(changed.filter((name) => !typedoc.has(name))).toEqual([])
    const gone = namesBelow('Gone')
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

interface Item {
  readonly names: readonly string[]
  /** What stands behind the names in brackets. */
  readonly note?: string
}

function namesBelow(title: string): string[] {
  return itemsBelow(title).flatMap(({ names }) => names)
}

/** The items of the lists below a heading: `a, b (note): text`. */
function itemsBelow(title: string): Item[] {
  const { children } = guide
  const start = children.findIndex((node) => node.type === 'heading' && textOf(node) === title)
  const length = children.slice(start + 1).findIndex((node) => node.type === 'heading')
  return children
    .slice(start + 1, start + 1 + length)
    .flatMap((node) => (node.type === 'list' ? node.children : []))
    .map((item) => {
      const [, names = '', note] = /^(\w+(?:,\s\w+)*)(?: \((.*?)\))?:\s/s.exec(textOf(item)) ?? []
      return { names: names.split(/,\s/), ...(note && { note }) }
    })
}
