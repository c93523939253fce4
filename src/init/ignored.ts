import type { Package } from './package.ts'

/** The text of .gitignore with the folders that VitePress writes. */
export function withIgnored(text: string, { docs }: Package): string {
  const lines = text.split(/\r?\n/).map((line) => line.trim().replace(/^\/|\/$/g, ''))
  const missing = ['cache', 'dist']
    .filter((name) => !lines.some((line) => covers(line, docs.site, name)))
    .map((name) => `${docs.site}/.vitepress/${name}/\n`)
  const gap = text === '' || text.endsWith('\n') ? '' : '\n'
  return missing.length > 0 ? text + gap + missing.join('') : text
}

/** Whether a line ignores one of the folders; a name without a slash means every folder of that name. */
function covers(line: string, site: string, name: string): boolean {
  return [name, `${site}/.vitepress/${name}`, `**/.vitepress/${name}`].includes(line)
}
