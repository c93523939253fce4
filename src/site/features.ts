/** The parts of a site that can be switched off. */
export interface Features {
  /** The readme as a home page with a title, buttons and tiles; without it, it is a page like others. */
  readonly home: boolean
  /** The search of symbols, members and guides; without it, VitePress's `themeConfig.search` is shown. */
  readonly search: boolean
  /** *Edit this page*, where the repository is known. */
  readonly editLink: boolean
  /** When the pages that people wrote were last changed, where there is a git repository. */
  readonly lastUpdated: boolean
  /** `sitemap.xml`, where the site's public address is known. */
  readonly sitemap: boolean
  /** Since when symbols and members are there, what has changed and what has left, where releases are recorded. */
  readonly history: boolean
  /** Each page as Markdown as well, at its address with `.md`, and a button that copies it. */
  readonly markdownSources: boolean
  /** `llms.txt`, an index of the pages for language models, and `llms-full.txt`, all of them. */
  readonly llms: boolean
  /** `api.json`, its schema, and the schema of each type. */
  readonly apiData: boolean
}

/** What a site has that switches nothing off: one row for each part. */
export const allFeatures: Features = {
  home: true,
  search: true,
  editLink: true,
  lastUpdated: true,
  sitemap: true,
  history: true,
  markdownSources: true,
  llms: true,
  apiData: true,
}
