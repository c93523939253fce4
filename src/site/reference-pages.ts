import { CHANGES_PAGE, RELEASES } from '../history/places.ts'
import { mediaFolder } from '../model/media-folder.ts'
import { moduleName } from './build/page-module.ts'
import type { Reference } from './reference.ts'

/** Folders of texts that were written as pages, with headings of their own. */
const WRITTEN_IN = `documents|${mediaFolder}`

/** Folders of pages that the layout has written from beginning to end. */
const DRAWN_IN = 'modules|enums|classes|interfaces|types|variables|functions'

const DRAWN = `modules\\.md|(?:${DRAWN_IN})/[^/]+\\.md`

/** Pages that tell the history of a reference that has one. */
const HISTORY = `${CHANGES_PAGE.replace('.', '\\.')}|${RELEASES}/[^/]+\\.md`

/**
 * The layout's own names: the readme, the index page and the folders. VitePress serves `README.md`
 * as `index.md`, so both stand for the readme.
 */
const GENERATED = new RegExp(
  `^(?:README|index)\\.md$|^(?:${DRAWN}|${HISTORY}|(?:${WRITTEN_IN})/[^/]+\\.md)$`,
)

const WRITTEN = new RegExp(`^(?:${WRITTEN_IN})/`)

const history = new RegExp(`^(?:${HISTORY})$`)

/** What tells the pages of a reference from others of their names. */
export type ReferencePlace = Pick<Reference, 'folder' | 'hasHistory'>

/** A page's path within the folder of the reference, `''` for a page that does not belong to it. */
export function pathIn({ folder, hasHistory }: ReferencePlace, path: string): string {
  const inside = path.startsWith(folder) ? path.slice(folder.length) : ''
  return !hasHistory && isHistoryPage(inside) ? '' : inside
}

/** Whether a page was generated: its text comes from doc comments and must stay plain text. */
export function isReferencePage(path: string): boolean {
  return GENERATED.test(path)
}

/** Whether a page tells the history, if there is one. */
export function isHistoryPage(path: string): boolean {
  return history.test(path)
}

/** Whether a page is the project's readme, which the site shows as its home. */
export function isHomePage(path: string): boolean {
  return path === 'README.md' || path === 'index.md'
}

/** Whether a generated page holds a text that was written as a page. */
export function isDocumentPage(path: string): boolean {
  return isReferencePage(path) && WRITTEN.test(path)
}

/** Whether a generated page holds nothing but what the layout has written, so that it is static. */
export function isStaticPage(path: string): boolean {
  return isStatic.test(path)
}

const isStatic = new RegExp(`^(?:${DRAWN}|${HISTORY})$`)

/** The names of their modules, in which VitePress writes `_` for `/`, below those of a folder. */
export function staticModules(folder: string): RegExp {
  const below = moduleName(folder).replace(/\W/g, '\\$&')
  return new RegExp(`^${below}(?:modules\\.md|(?:${DRAWN_IN})_.+\\.md)$`)
}
