import type { PageData } from 'vitepress'
import { editAddress } from './edit-link.ts'
import { scriptSafe } from './escape.ts'
import type { Group } from './groups.ts'
import { changesPath } from './history.ts'
import { homePage } from './home.ts'
import type { Site } from './options.ts'
import { summaryOf } from './reference.ts'
import { isHistoryPage, isHomePage, isReferencePage, pathIn } from './reference-pages.ts'
import { isOfRemoved } from './removals.ts'
import { symbolOfPage } from './symbol-links.ts'

/** Characters of a description that search engines show. */
const LENGTH = 160

/** What a page's data gains from the reference: title, description, place to edit, the home page. */
export function pageData(page: PageData, options: Site): Partial<PageData> {
  const { features, reference, repository } = options
  // A rewritten page keeps the name of its file in `filePath`.
  const path = page.filePath
  const domain = options.groups.find(({ page: of }) => of === path)
  const isEditable = features.editLink && !domain
  const edit = isEditable && repository && editAddress(reference, repository, path)
  const frontmatter = {
    ...page.frontmatter,
    ...options.places.get(path),
    ...historyData(path, options),
    ...(edit ? { edit } : { editLink: false }),
  }
  if (features.home && reference.folder === '' && isHomePage(path)) return home(page, options)
  if (domain) return { frontmatter, description: scriptSafe(domainDescription(domain, options)) }
  if (!isReferencePage(pathIn(reference, path))) return { frontmatter }
  return {
    frontmatter,
    title: scriptSafe(pageTitle(page, options)),
    description: scriptSafe(pageDescription(page, options)),
  }
}

/** Pages of releases have a look of their own; neither they nor those of what has left follow any other. */
function historyData(path: string, options: Site): Readonly<Record<string, unknown>> {
  const { reference } = options
  const isOfHistory = isHistoryPage(pathIn(reference, path))
  return {
    ...(isOfHistory && { pageClass: 'ref-history-page' }),
    ...((isOfHistory || isOfRemoved(options, path)) &&
      path !== changesPath(reference) && { prev: false, next: false }),
  }
}

function home(page: PageData, options: Site): Partial<PageData> {
  const title = options.title ?? options.reference.name
  const tagline = options.home?.text
  return {
    frontmatter: { ...page.frontmatter, ...homePage(options) },
    title,
    ...(tagline ? { titleTemplate: `:title – ${tagline}` } : {}),
    description: scriptSafe(options.description),
  }
}

function pageTitle(page: PageData, { reference, texts }: Site): string {
  if (isIndex(page, reference)) return texts.allExports
  // Alone, a version says too little.
  if (isHistoryPage(pathIn(reference, page.filePath))) return page.title.replace(': ', ' ')
  const symbol = symbolOfPage(reference, page.filePath)
  return symbol?.name ?? page.title.replace(/^[A-Z][a-z]+: /, '')
}

function pageDescription(page: PageData, options: Site): string {
  const { reference, title = reference.name } = options
  if (isIndex(page, reference)) return `Every export of ${title}, by kind and topic.`
  const symbol = symbolOfPage(reference, page.filePath)
  const summary = symbol && summaryOf(symbol)
  return summary ? shortened(summary) : `${page.title} – reference of ${title}.`
}

function domainDescription({ title, symbols }: Group, { reference, ...options }: Site): string {
  const name = options.title ?? reference.name
  return `${title} in ${name}: ${symbols.length} exports, and how they hang together.`
}

function isIndex({ filePath }: PageData, { folder }: Site['reference']): boolean {
  return filePath === `${folder}modules.md`
}

/** The text, cut between words if it is longer than search engines show. */
export function shortened(text: string, length = LENGTH): string {
  if (text.length <= length) return text
  return `${text.slice(0, length).replace(/\s+\S*$/, '')}…`
}
