import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { isReferencePage } from '../reference-pages.ts'
import { slugCounter } from '../slugs.ts'
import type { EntryGroup, FullEntry } from './entries.ts'

/** The pages of a folder that people wrote, each with its sections. */
export function readGuides(docs: string): EntryGroup[] {
  return readdirSync(docs, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path.endsWith('.md') && !/(?:^|\/)(?:\.|node_modules)/.test(path))
    .filter((path) => !isReferencePage(path))
    .sort()
    .flatMap((path) => guide(path, readFileSync(join(docs, path), 'utf8')))
}

/** A page and its sections, found by their headings and texts; none if its frontmatter says so. */
export function guide(path: string, source: string): EntryGroup[] {
  const [, frontmatter = '', text = source] = /^---\n(.*?\n)?---\n(.*)$/s.exec(source) ?? []
  if (/^search:\s*false\s*$/m.test(frontmatter)) return []
  const link = `/${path.replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, '.html')}`
  const slug = slugCounter()
  const sections = split(text).map(({ level, title, text }) => {
    const anchor = title && slug(title)
    return level > 1
      ? entry('Section', title, `${link}#${anchor}`, text)
      : entry('Guide', title, link, text)
  })
  const [first, ...rest] = sections
  if (!first) return []
  const name = first.name || /^title:\s*(.+)$/m.exec(frontmatter)?.[1] || path
  return [{ entries: [{ ...first, kind: 'Guide', link, name }, ...rest], family: [] }]
}

function entry(kind: string, name: string, link: string, text: string): FullEntry {
  const summary = text.trim().split(/\n\s*\n/)[0] ?? ''
  return { name, kind, link, summary: plain(summary), text: plain(text), literals: [], heirs: [] }
}

function split(text: string): { level: number; title: string; text: string }[] {
  const parts: { level: number; title: string; text: string }[] = [
    { level: 0, title: '', text: '' },
  ]
  let fence = ''
  for (const line of text.split('\n')) {
    const [mark = ''] = /^\s*(?:`{3,}|~{3,})/.exec(line) ?? []
    if (mark) fence = fence ? (line.startsWith(fence) ? '' : fence) : mark
    const [, level, title] = (!fence && /^(#{1,6})\s+(.*?)\s*#*$/.exec(line)) || []
    const last = parts.at(-1)
    if (level && title) parts.push({ level: level.length, title: plain(title), text: '' })
    else if (last) last.text += `${line}\n`
  }
  return parts.filter(({ title, text }) => title || text.trim())
}

/** Markdown as the words that a reader sees, on one line. */
function plain(markdown: string): string {
  return markdown
    .replace(/^(?:```|~~~).*$|<[^>]+>/gm, ' ')
    .replace(/!?\[([^\]]*)\]\([^()]*\)|[`*]|^[|#>-]+/gm, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}
