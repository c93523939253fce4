import type { Package } from './package.ts'

/** What a generation and a release write, from the folder of the pages; `api` is named by an option. */
const GENERATED = [
  '.generated.json',
  'README.md',
  'changes.md',
  'modules.md',
  'schemas.json',
  '_media/**',
  'classes/**',
  'documents/**',
  'enums/**',
  'functions/**',
  'interfaces/**',
  'modules/**',
  'releases/**',
  'types/**',
  'variables/**',
]

const MARK = 'linguist-generated'

/** The text of .gitattributes with the generated files, which GitHub then folds in pull requests. */
export function withAttributes(text: string, { docs }: Package): string {
  const marked = text.split(/\r?\n/).flatMap((line) => (line.includes(MARK) ? [pattern(line)] : []))
  const folder = docs.out === '.' ? '' : `${docs.out}/`
  const missing = [...new Set([docs.api, ...GENERATED])]
    .map((path) => folder + path)
    .filter((path) => !marked.some((known) => covers(known, path)))
    .map((path) => `${/\s/.test(path) ? `"/${path}"` : `/${path}`} ${MARK}\n`)
  const gap = text === '' || text.endsWith('\n') ? '' : '\n'
  return missing.length > 0 ? text + gap + missing.join('') : text
}

/** What a line is about, without the slash that ties it to the folder. */
function pattern(line: string): string {
  const [, quoted, plain = ''] = /^\s*(?:"([^"]*)"|(\S+))/.exec(line) ?? []
  return (quoted ?? plain).replace(/^\//, '')
}

/** Whether a pattern is that of a path, or of all that is in a folder around it. */
function covers(known: string, path: string): boolean {
  return known === path || (known.endsWith('/**') && path.startsWith(known.slice(0, -2)))
}
