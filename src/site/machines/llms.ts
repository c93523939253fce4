import { firstSentence } from '../first-sentence.ts'
import { changesPath } from '../history.ts'
import type { Site } from '../options.ts'
import type { SiteFiles } from '../site-files.ts'
import { guidePath } from './reading-order.ts'

/** An index of the site for language models, as https://llmstxt.org has it. */
export function llmsIndex(site: Site): string {
  const { description, groups, guide = [], history, reference, title = reference.name } = site
  const changes = site.texts.changes
  const sections = [
    ...guide.map(({ text, items }) => [
      `## ${text}`,
      items.map((item) => entry(site, item.text, guidePath(item.link))).join('\n'),
    ]),
    ...groups.map((group) => [
      `## ${group.title}`,
      group.symbols
        .map((symbol) => entry(site, symbol.name, symbol.url, firstSentence(symbol)))
        .join('\n'),
    ]),
    ...(history ? [[`## ${changes}`, entry(site, changes, changesPath(reference))]] : []),
  ]
  return [`# ${title}`, `> ${description}`, ...sections.flat()].join('\n\n').concat('\n')
}

/** All pages one after another, each with its address ahead of it. */
export function llmsFull(site: Site, pages: SiteFiles, order: readonly string[]): string {
  return order
    .map((path) => `<!-- ${address(site, path)} -->\n\n${pages.get(path)?.().trim() ?? ''}\n`)
    .join('\n')
}

function entry(site: Site, name: string, path: string, about = ''): string {
  const label = name.replace(/[\\[\]]/g, '\\$&')
  return `- [${label}](${address(site, path)})${about && `: ${about}`}`
}

/** Where the Markdown of a page is; from the file itself where the site has no public address. */
function address({ url }: Site, path: string): string {
  const link = encodeURI(path).replace(/[()]/g, (one) => `%${one.charCodeAt(0).toString(16)}`)
  return url ? `${url.replace(/\/$/, '')}/${link}` : link
}
