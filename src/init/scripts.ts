import { applyEdits, modify, parse } from 'jsonc-parser'
import { commandLine } from './install.ts'
import type { Package } from './package.ts'

/** The scripts by their names; what serves the site has to know where it is. */
function wanted({ docs, scripts, manager }: Package): Readonly<Record<string, string>> {
  const where = docs.site === 'docs' ? '' : ` --docs ${docs.site}`
  const tests = scripts.includes('test') ? [commandLine(manager, 'run', 'test')] : []
  return {
    docs: 'seamapi-docs generate',
    'docs:check': 'seamapi-docs check',
    'docs:dev': `seamapi-docs dev${where}`,
    'docs:build': `seamapi-docs build${where}`,
    preversion: ['seamapi-docs release --dry-run', ...tests].join(' && '),
    version: 'seamapi-docs release',
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
  return Object.entries(wanted(pkg))
    .filter(([name]) => !known.includes(name))
    .reduce(
      (text, [name, command]) =>
        applyEdits(text, modify(text, ['scripts', name], command, { formattingOptions })),
      manifest,
    )
}
