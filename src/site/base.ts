/** The path below which the site lives: from its public URL, unless `DOCS_BASE` says otherwise. */
export function siteBase(url?: string, override?: string): string {
  const path = override ?? (url ? new URL(url).pathname : '/')
  return `/${path}/`.replace(/\/{2,}/g, '/')
}

/** The public address of a page: `interfaces/Device.md` → `https://…/interfaces/Device.html`. */
export function pageAddress(url: string, path: string): string {
  const page = path.replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, '.html')
  return new URL(page, url.endsWith('/') ? url : `${url}/`).href
}
