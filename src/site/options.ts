import type { DefaultTheme, UserConfig } from 'vitepress'
import type { History } from '../history/history.ts'
import type { Api } from '../model/api.ts'
import type { Schemas } from '../model/schemas.ts'
import type { Features } from './features.ts'
import type { Group } from './groups.ts'
import type { Place } from './navigation.ts'
import type { Reference } from './reference.ts'
import type { Texts } from './texts.ts'
import type { Roles } from './used-by.ts'

/** What a project says about its website; all but the first two have a default. */
export interface ReferenceOptions {
  /**
   * The documented API: the file that the option `api` of typedoc.json names, as a URL
   * (`new URL('../api.json', import.meta.url)`) or as a path from the current folder, or its contents.
   */
  readonly api: Api | URL | string
  /** One or two sentences for search engines and cards that have nothing better. */
  readonly description: string
  /**
   * Where the generated pages are in a site that has others, below the folder that VitePress serves:
   * `reference/`. Default: that folder itself, whose home page is then the project's readme.
   */
  readonly folder?: string
  /** Name of the site. Default: the project's name in the API. */
  readonly title?: string
  /**
   * Public URL, `https://seamapi.github.io/javascript/`. Its path becomes the site's base, which the
   * environment variable `DOCS_BASE` overrides. Without it there are no canonical links, no sitemap
   * and no card.
   */
  readonly url?: string
  /** Version shown in the navigation, `8.12.0`. Default: none. */
  readonly version?: string
  /** Where the version leads. Default: the page of changes, or else the repository's releases. */
  readonly versionLink?: string
  /** Where the sources are, for *Edit this page* and the link in the navigation. Default: none. */
  readonly repository?: Repository
  /**
   * The page that lists all exports; `README.md` in a project without a readme. Default: that one
   * if symbols stand on it, else `modules.md`.
   */
  readonly index?: 'modules.md' | 'README.md'
  /** Pages written by hand, in reading order; they come first in the sidebar. Default: none. */
  readonly guide?: readonly GuideSection[]
  /** What the home page shows above the readme. Default: the title and the description. */
  readonly home?: Home
  /** Sign in the navigation, a file in `public/`: `logo.svg`. Default: none. */
  readonly logo?: Picture
  /** Icon of the browser's tab, a file in `public/`: `favicon.svg`. Default: none. */
  readonly favicon?: string
  /** Picture for links on social media, 1200 × 630, in `public/`: `card.png`. Default: none. */
  readonly card?: string
  /** The browser's colour around the page, in light and in dark mode. */
  readonly themeColor?: { readonly light: string; readonly dark: string }
  /**
   * Whether each page carries a strict Content-Security-Policy: scripts, styles and requests of the
   * site itself only, pictures of any secure host. Default: false, for a site's own additions may
   * need more.
   */
  readonly contentSecurityPolicy?: boolean
  /**
   * What the pages of the categories begin with, as Markdown by the categories' titles. Default: what
   * the API tells about their types.
   */
  readonly domains?: Readonly<Record<string, string>>
  /** Which categories hold requests and responses, for *Used by*. Default: those of these names. */
  readonly roles?: Roles
  /**
   * The JSON Schemas of the types: the file that the option `schemas` of typedoc.json names, as `api`;
   * `false` for none. Default: `schemas.json` beside the API, if it is there.
   */
  readonly schemas?: URL | string | false
  /**
   * The folder of the records of releases, from which pages tell since when something is there: as a
   * URL, or as a path from the current folder; `false` for none. Default: `releases` beside the API.
   */
  readonly releases?: URL | string | false
  /**
   * Whether the pages of types show an example, or payloads to show, by the names of their types.
   * Default: true; what has neither a payload nor an `@example` has one made from its schema.
   */
  readonly examples?: boolean | Readonly<Record<string, unknown>>
  /** The parts to switch off: `{ sitemap: false }`. Default: all are on. */
  readonly features?: Partial<Features>
  /** Texts of the interface in another language or in other words. Default: those in `texts.ts`. */
  readonly texts?: Partial<Texts>
  /**
   * VitePress's own options of the site: lists are appended to the preset's, functions called after
   * them. Default: none.
   */
  readonly vitepress?: UserConfig<DefaultTheme.Config>
}

/** The options with the API that they name, as the parts of the preset use them. */
export interface Site
  extends Omit<ReferenceOptions, 'api' | 'folder' | 'features' | 'releases' | 'schemas' | 'texts'> {
  readonly reference: Reference
  readonly features: Features
  readonly texts: Texts
  readonly groups: readonly Group[]
  /** The places of the pages of symbols in the navigation, by the paths of their files. */
  readonly places: ReadonlyMap<string, Place>
  readonly schemas?: Schemas
  /** What is known from the records of releases, if there are any. */
  readonly history?: History
  /** The tag or commit that links to the sources lead to, in place of the branch. */
  readonly revision?: string
  /** Where the assets are, below the site's base. */
  readonly assets: string
}

/** A file in `public/`, or one for each mode. */
export type Picture = string | { readonly light: string; readonly dark: string }

/** A repository on GitHub, or a host with GitHub's addresses. */
export interface Repository {
  /** `https://github.com/seamapi/javascript` */
  readonly url: string
  /** Links to its files lead to `DOCS_REVISION` in place of it, where the environment names one. Default: `main`. */
  readonly branch?: string
  /** Folder of the pages, from the repository's root. Default: `docs`. */
  readonly docs?: string
  /** Folder from which the pages name the sources, from the repository's root. Default: that root. */
  readonly sources?: string
}

/** A titled group of hand-written pages. */
export interface GuideSection {
  readonly text: string
  /** Links begin with a slash: `/guide/getting-started`. */
  readonly items: readonly { readonly text: string; readonly link: string }[]
}

/** The upper part of the home page. */
export interface Home {
  /** The large line: what this is, in a few words. */
  readonly text?: string
  /** The line below it: whom it helps, and how. */
  readonly tagline?: string
  /** Picture beside the text. Default: none. */
  readonly image?: Picture
  /** Buttons. Default: the first guide page and the index of exports. */
  readonly actions?: readonly HomeAction[]
  /** The symbols that most readers come for, each a tile that leads to its page. */
  readonly wanted?: readonly (string | WantedSymbol)[]
}

/** A button of the home page. */
export interface HomeAction {
  readonly text: string
  /** Begins with a slash, or leads to another site. */
  readonly link: string
  /** `brand` is the coloured one. */
  readonly theme?: 'brand' | 'alt'
}

/** A tile of the home page. */
export interface WantedSymbol {
  /** As exported; its page is the tile's target. */
  readonly symbol: string
  /** Default: the symbol's name. */
  readonly title?: string
  /** Default: the symbol's summary. */
  readonly details?: string
}
