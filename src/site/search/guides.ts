import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { toString as textOf } from 'mdast-util-to-string'
import { parsed } from '../../markdown/parsed.ts'
import { isReferencePage, pathIn, type ReferencePlace } from '../reference-pages.ts'
import { slugCounter } from '../slugs.ts'
import type { EntryGroup, FullEntry } from './entries.ts'

/** The pages of a folder that people wrote, each with its sections. */
export function readGuides(
  docs: string,
  reference: ReferencePlace = { folder: '', hasHistory: false },
): EntryGroup[] {
  return readdirSync(docs, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path.endsWith('.md') && !/(?:^|\/)(?:\.|node_modules)/.test(path))
    .filter((path) => !isReferencePage(pathIn(reference, path)))
    .sort()
    .flatMap((path) => guide(path, readFileSync(join(docs, path), 'utf8')))
}

/** A page and its sections, found by their headings and texts; none if its frontmatter says so. */
export function guide(path: string, source: string): EntryGroup[] {
  const [, frontmatter = '', text = source] = /^---\n(.*?\n)?---\n(.*)$/s.exec(source) ?? []
  if (/^search:\s*false\s*$/m.test(frontmatter)) return []
  const page = `/${path.replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, '.html')}`
  const [first = [], ...rest] = sections(text)
  const [, title = path] = /^title:\s*(.+)$/m.exec(frontmatter) ?? []
  const slug = slugCounter()
  slug(first[0] ?? '')
  const entries = [
    entry('Guide', first[0] || title, page, first.slice(1)),
    ...rest.map(([name = '', ...texts]) => entry('Section', name, `${page}#${slug(name)}`, texts)),
  ]
  return [{ entries, family: [] }]
}

/** The heading of each section with the texts below it; what precedes the first has an empty one. */
function sections(markdown: string): string[][] {
  const all: string[][] = [['']]
  for (const node of parsed(markdown).children) {
    const text = node.type === 'html' || node.type === 'code' ? '' : textOf(node)
    // Page and title are one.
    if (node.type !== 'heading') all.at(-1)?.push(text)
    else if (all.length === 1 && all[0]?.length === 1 && !all[0][0]) all[0][0] = text
    else all.push([text])
  }
  return all
}

function entry(kind: string, name: string, link: string, texts: readonly string[]): FullEntry {
  const [summary = ''] = texts.filter(Boolean)
  return {
    name,
    kind,
    link,
    summary: summary.replace(/\s+/g, ' '),
    text: texts.join('\n'),
    literals: [],
    heirs: [],
  }
}
