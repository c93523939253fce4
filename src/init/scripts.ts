import { applyEdits, modify, parse } from 'jsonc-parser'
import type { Package } from './package.ts'

/** The scripts by their names; what serves the site has to know where it is. */
function scripts({ docs }: Package): Readonly<Record<string, string>> {
  const where = docs.site === 'docs' ? '' : ` --docs ${docs.site}`
  return {
    docs: 'seamapi-docs generate',
    'docs:check': 'seamapi-docs check',
    'docs:dev': `seamapi-docs dev${where}`,
    'docs:build': `seamapi-docs build${where}`,
  }
}

/** The text of package.json with the scripts that it lacks, and everything else as it is. */
export function withScripts(manifest: string, pkg: Package): string {
  const known = Object.keys(parse(manifest).scripts ?? {})
  const indent = /^[ \t]+(?=")/m.exec(manifest)?.[0] ?? '  '
  const formattingOptions = {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.length,
    eol: manifest.includes('\r\n') ? '\r\n' : '\n',
  }
  return Object.entries(scripts(pkg))
    .filter(([name]) => !known.includes(name))
    .reduce(
      (text, [name, command]) =>
        applyEdits(text, modify(text, ['scripts', name], command, { formattingOptions })),
      manifest,
    )
}
