import { readdirSync, readFileSync } from 'node:fs'
import { createMarkdownRenderer, disposeMdItInstance, type MarkdownRenderer } from 'vitepress'
import { referenceMarkdown } from '../../src/site/markdown.ts'
import { openSite } from '../../src/site/open-site.ts'

/** The site of this project, as far as its pages are concerned. */
export const site = openSite({ api: 'docs/api.json', description: 'The models.' })

/** VitePress tells which languages of fences it does not know. */
const silent = { warn() {} }

/** VitePress's own renderer with the preset's markdown options, as a build uses it. */
export function renderer(of = site): Promise<MarkdownRenderer> {
  // VitePress keeps one for all.
  disposeMdItInstance()
  return createMarkdownRenderer('docs', referenceMarkdown(of), '/base/', silent)
}

/** The HTML that a build makes of a page. */
export async function render(
  markdown: string,
  path = 'interfaces/Page.md',
  of = site,
): Promise<string> {
  const md = await renderer(of)
  return md.render(markdown, { path, relativePath: path, cleanUrls: false })
}

/** The generated pages of this project: path to markdown. */
export const pages: ReadonlyMap<string, string> = new Map(
  readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((path) => /^(README|modules|(interfaces|classes|enums|modules)\/[^/]+)\.md$/.test(path))
    .map((path) => [path, readFileSync(`docs/${path}`, 'utf8')]),
)

/** A generated page with one member for each name, each followed by the given text. */
export function page(names: readonly string[], text = 'Text.'): string {
  const contents = names.map((name) => `- [${name}](Page.md#${name.toLowerCase()})`)
  const members = names.map((name) => `### ${name}\n\n• **${name}**: \`string\`\n\n${text}`)
  return [
    '[pets](../README.md) / [Exports](../modules.md) / Page',
    '# Interface: Page',
    '## Table of contents',
    '### Properties',
    contents.join('\n'),
    '## Properties',
    members.join('\n\n___\n\n'),
  ].join('\n\n')
}
