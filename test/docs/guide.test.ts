import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { eventsByType } from '../types/payloads/webhooks-and-events.ts'
import { codeBlocks, typeErrors } from './code-blocks.ts'

const root = resolve(import.meta.dirname, '../..')
const pages = readdirSync(resolve(root, 'docs/guide'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/guide/${name}`)

/** Of commands, not of types. */
const aboutCommands = ['performance', 'regenerating', 'verdicts'].map(
  (name) => `docs/guide/${name}.md`,
)

describe('the guide', () => {
  const blocks = pages.flatMap((page) => codeBlocks(page, textOf(page)))
  const errors = typeErrors(blocks)

  const places = blocks.map((block) => [`${block.file}:${block.line}`, block] as const)

  test.each(places)('compiles at %s', (_, block) => {
    expect(errors.get(block)).toEqual([])
  })

  test.each(pages.filter((page) => !aboutCommands.includes(page)))(
    'has TypeScript on %s',
    (page) => {
      expect(blocks.filter(({ file }) => file === page)).not.toEqual([])
    },
  )

  test.each(pages)('links to files that exist from %s', (page) => {
    const targets = relativeLinks(textOf(page)).map((link) => resolve(root, dirname(page), link))
    expect(targets.filter((target) => !existsSync(target))).toEqual([])
  })

  test('lists every event type once', () => {
    const rows = textOf('docs/guide/webhook-events.md').matchAll(/^\| `(\w+(?:\.\w+)+)` \|/gm)
    const listed = Array.from(rows, ([, type]) => type)
    expect(listed.toSorted()).toEqual(Object.keys(eventsByType).toSorted())
  })
})

describe('a block', () => {
  const markdown = `# Title

\`\`\`ts
export const id: string = 'one'
\`\`\`

\`\`\`json
{ "id": 1 }
\`\`\`

- An item

  \`\`\`ts
  import type { BatteryStatus } from 'seamapi'

  export const id: BatteryStatus = 'empty'
  \`\`\`

\`\`\`ts
export const = 1
\`\`\`
`
  const blocks = codeBlocks('docs/page.md', markdown)

  test('has the line on which its code begins', () => {
    expect(blocks.map(({ line }) => line)).toEqual([4, 14, 20])
    expect(blocks[0]?.code).toBe("export const id: string = 'one'")
  })

  test('with an error is reported with the line of the error', () => {
    const [sound, mistyped, malformed] = [...typeErrors(blocks).values()]
    expect(sound).toEqual([])
    expect(mistyped).toEqual([
      `docs/page.md:16 Type '"empty"' is not assignable to type 'BatteryStatus'.`,
    ])
    expect(malformed).toContain('docs/page.md:20 Variable declaration expected.')
  })
})

function textOf(page: string): string {
  return readFileSync(resolve(root, page), 'utf8')
}

/** Targets of the links that lead to another file of the repository, without their anchors. */
function relativeLinks(markdown: string): string[] {
  const links: string[] = []
  visit(fromMarkdown(markdown), ['link', 'definition'], (node) => {
    if (node.type === 'link' || node.type === 'definition') links.push(node.url)
  })
  return links
    .filter((link) => !/^(?:[a-z][a-z\d+.-]*:|#)/i.test(link))
    .map((link) => decodeURI(link.replace(/[?#].*$/, '')))
}
