/**
 * The classic layout's own names: the readme, the index page and four folders. VitePress serves
 * `README.md` as `index.md`, so both stand for the readme.
 */
const GENERATED = /^(?:README|index|modules)\.md$|^(?:modules|enums|classes|interfaces)\/[^/]+\.md$/

/** Whether a page was generated: its text comes from doc comments and must stay plain text. */
export function isReferencePage(path: string): boolean {
  return GENERATED.test(path)
}

/** Whether a page is the project's readme, which the site shows as its home. */
export function isHomePage(path: string): boolean {
  return path === 'README.md' || path === 'index.md'
}
