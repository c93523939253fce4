import { posix } from 'node:path'
import { sourceFolder } from './entry-points.ts'
import type { Package } from './package.ts'
import { siteAddress } from './repository.ts'

/** The names under which VitePress looks for its configuration. */
export const CONFIG_FILES = ['ts', 'mts', 'js', 'mjs', 'cts', 'cjs'].map((end) => `config.${end}`)

/** The names under which VitePress looks for a theme. */
export const THEME_FILES = ['ts', 'mts', 'js', 'mjs'].map((end) => `theme/index.${end}`)

/** The configuration of the website, as the text of a file. */
export function siteConfig(pkg: Package): string {
  const { name, description, entryPoints, repository, prefix, docs } = pkg
  const from = `${docs.site}/.vitepress`
  const folder = posix.relative(docs.site, docs.out)
  const sources = prefix + sourceFolder(entryPoints)
  const url = siteAddress(pkg)
  return [
    `import project from '${posix.relative(from, 'package.json')}' with { type: 'json' }`,
    "import { defineReference } from 'seamapi/vitepress'",
    '',
    'export default defineReference({',
    `  api: new URL(${quoted(posix.relative(from, `${docs.out}/${docs.api}`))}, import.meta.url),`,
    ...(folder ? [`  folder: ${quoted(`${folder}/`)},`] : []),
    `  description: ${description ? 'project.description' : quoted(`The reference of ${name || 'this package'}.`)},`,
    ...(url ? [`  url: ${quoted(url)},`] : []),
    '  version: project.version,',
    ...(repository
      ? [
          '  repository: {',
          `    url: ${quoted(repository.url)},`,
          `    branch: ${quoted(repository.branch)},`,
          `    docs: ${quoted(prefix + docs.site)},`,
          ...(sources ? [`    sources: ${quoted(sources)},`] : []),
          '  },',
        ]
      : []),
    '})',
    '',
  ].join('\n')
}

/** The theme of the website, as the text of a file. */
export function siteTheme(): string {
  return "export { default } from 'seamapi/vitepress/theme'\n"
}

/** The line that an existing configuration lacks. */
export function configAdvice(text: string): string[] {
  return text.includes('seamapi/vitepress')
    ? []
    : ["import { defineReference } from 'seamapi/vitepress'"]
}

/** The line that an existing theme lacks. */
export function themeAdvice(text: string): string[] {
  return text.includes('seamapi/vitepress/theme')
    ? []
    : ["import reference from 'seamapi/vitepress/theme' // as what the theme `extends`"]
}

function quoted(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
}
