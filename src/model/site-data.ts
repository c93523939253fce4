/**
 * What the website knows about a documented package beyond its pages.
 *
 * A generation writes it as `reference.json` beside the pages; the site preset reads it for the
 * sidebar, the page descriptions and the links to the sources. It holds no line numbers, so that
 * it changes only when a symbol does.
 */
export interface SiteData {
  /** The project's name, as it stands on the index page: `seamapi`. */
  readonly name: string
  /** The titles of the categories, in the order in which readers should meet them. */
  readonly categories: readonly string[]
  /** Every document, and every symbol that has a page of its own or an entry on one, in page order. */
  readonly symbols: readonly SiteSymbol[]
}

/** One exported symbol or document. */
export interface SiteSymbol {
  /** As exported: `OngoingAccessCode`; the title of a document. */
  readonly name: string
  /** Kind of declaration in the singular, as in a page title: `Interface`, `Type alias`. */
  readonly kind: string
  /** Path of the page, with the anchor if it is a part of one: `modules.md#accesscode`. */
  readonly url: string
  /** Title of its `@category`; absent when it has none. */
  readonly category?: string
  /** First paragraph of its comment as plain text on one line; absent without a comment. */
  readonly summary?: string
  /** True when it carries `@deprecated`; absent otherwise. */
  readonly deprecated?: boolean
  /** Path of the file that declares it, as in *Defined in*: `src/types/models.ts`. */
  readonly source?: string
}
