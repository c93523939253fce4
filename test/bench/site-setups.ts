import { resolve } from 'node:path'
import type { Files } from './fixture.ts'
import type { Command } from './measure.ts'
import type { Subject } from './subjects.ts'

/** A way from a package's sources to a website, with everything that its documentation recommends. */
export interface SiteSetup {
  /** What the option `--setups` calls it. */
  readonly name: string
  readonly title: string
  /** Files that it needs besides the package's own. */
  files(subject: Subject): Files
  /** Writes the pages; not measured. */
  readonly generate: Command
  /** Builds the site, into `docs/.vitepress/dist`. */
  readonly build: Command
  /** Folder of the pages on the site, with a slash at its end. */
  readonly pages: string
  /** The largest package whose site is built when nobody asks for it by name. */
  readonly upTo?: number
}

const node = process.execPath

/** All of them, ours last. */
export const siteSetups: readonly SiteSetup[] = [
  {
    name: 'stock',
    title: 'typedoc-vitepress-theme, local search',
    files: (subject) =>
      new Map([
        ['typedoc.json', stockTypedocJson(subject)],
        ['docs/index.md', '# Models of an API\n'],
        ['docs/.vitepress/config.mjs', STOCK_CONFIG],
      ]),
    generate: [node, resolve('node_modules/typedoc/bin/typedoc')],
    build: [node, resolve('node_modules/vitepress/bin/vitepress.js'), 'build', 'docs'],
    pages: 'api/interfaces/',
    upTo: 1_000,
  },
  {
    name: 'ours',
    title: 'This repository',
    files: (subject) =>
      new Map([
        ['typedoc.json', ownTypedocJson(subject)],
        ['docs/.vitepress/config.mjs', OWN_CONFIG],
        ['docs/.vitepress/theme/index.mjs', OWN_THEME],
      ]),
    generate: [node, resolve('dist/cli/main.js'), 'generate'],
    build: [node, resolve('dist/cli/main.js'), 'build'],
    pages: 'interfaces/',
  },
]

function typedocOptions({ name, tsconfig, readme }: Subject) {
  const sourceLinkTemplate = 'https://example.org/{path}#L{line}'
  const source = { disableGit: true, gitRevision: 'main', sourceLinkTemplate }
  return { name, entryPoints: ['src/index.ts'], tsconfig, readme, ...source }
}

function stockTypedocJson(subject: Subject): string {
  return JSON.stringify({
    ...typedocOptions(subject),
    plugin: ['typedoc-plugin-markdown', 'typedoc-vitepress-theme'],
    out: 'docs/api',
    docsRoot: 'docs',
  })
}

const STOCK_CONFIG = `import items from '../api/typedoc-sidebar.json' with { type: 'json' }
export default {
  title: 'Models',
  themeConfig: { search: { provider: 'local' }, sidebar: [{ text: 'API', items }] },
}
`

function ownTypedocJson(subject: Subject): string {
  return JSON.stringify({
    ...typedocOptions(subject),
    plugin: ['typedoc-plugin-markdown', resolve('dist/theme/plugin.js')],
    out: 'docs',
    api: 'api.json',
  })
}

const OWN_CONFIG = `import { defineReference } from '${resolve('dist/site/preset.js')}'
export default defineReference({
  api: new URL('../api.json', import.meta.url),
  title: 'Models',
  description: 'Models of an API.',
})
`

const OWN_THEME = `export { default } from '${resolve('dist/site/theme/index.js')}'\n`
