/**
 * Job: the page of a type begins with a value of it and with its declaration, to read and to copy; a
 * type among others on a page has the value.
 */
import type { ApiSymbol } from '../../model/api.ts'
import { escapeHtml } from '../escape.ts'
import { declaration, flattened } from '../examples/declaration.ts'
import { type Example, exampleOf } from '../examples/example-of.ts'
import { schemaPath } from '../machines/api-files.ts'
import type { Markdown, State } from '../markdown-it.ts'
import { isHeading } from '../members.ts'
import type { Site } from '../options.ts'
import { schemaName } from '../schemas.ts'
import { filled } from '../texts.ts'
import { apiPath, type Entry, endOfText, entriesOf } from './entries.ts'
import { withInsertions } from './insertion.ts'

/** Lines of an example that are shown, on its own page and on a common one; the file of the schema has all. */
const LINES = { page: 60, entry: 24 } as const

/** One way to look at a type. */
interface View {
  readonly title: string
  readonly language: string
  readonly code: string
}

/** Puts the views of the page's type below its comment, and the values of others below theirs. */
export function examples(md: Markdown, site: Site): void {
  md.core.ruler.push('examples', (state) => {
    if (site.examples === false) return
    const path = apiPath(state, site.reference)
    if (path === undefined) return
    const symbol = site.reference.symbolAt(path)
    const insertions = entriesOf(state, site.reference)
      .filter((entry) => entry.declaration === entry.symbol)
      .map((entry) => [endOfText(state, entry), entryExample(state, site, path, entry)] as const)
    state.tokens = withInsertions(
      state,
      new Map([
        ...insertions,
        [endOfComment(state), symbol ? page(state, site, path, symbol) : ''],
      ]),
    )
  })
}

function page(state: State, site: Site, path: string, symbol: ApiSymbol): string {
  const example = exampleOf(site, symbol)
  const views = viewsOf(site, symbol, example)
  if (views.length === 0) return ''
  const html = tabs(state, site, views) + note(site, path, symbol, LINES.page, example)
  return `<div class="ref-example">${html}</div>\n`
}

/** An object that is of a type; what is simpler shows in the type itself. */
function entryExample(state: State, site: Site, path: string, { symbol }: Entry): string {
  const example = exampleOf(site, symbol)
  if (typeof example?.value !== 'object') return ''
  const code = shortened(example.code, LINES.entry)
  const json = fence(state, { title: '', language: example.language, code }, false)
  return (
    `<details class="ref-example ref-example-entry"><summary>${escapeHtml(site.texts.example)}</summary>` +
    `${json}${note(site, path, symbol, LINES.entry, example)}</details>\n`
  )
}

function viewsOf({ reference, texts }: Site, symbol: ApiSymbol, example?: Example): View[] {
  const language = 'ts'
  const plain = declaration(symbol)
  const whole = flattened(reference, symbol)
  return [
    ...(example
      ? [{ title: texts.exampleJson, ...example, code: shortened(example.code, LINES.page) }]
      : []),
    ...(plain ? [{ title: texts.exampleDeclaration, language, code: plain }] : []),
    ...(whole ? [{ title: texts.exampleFlattened, language, code: whole }] : []),
  ]
}

function shortened(code: string, most: number): string {
  const lines = code.split('\n')
  return lines.length > most + 1 ? `${lines.slice(0, most).join('\n')}\n…` : code
}

/** VitePress's own group of code: its script switches, and without scripts all views are shown. */
function tabs(state: State, { texts }: Site, views: readonly View[]): string {
  const inputs = views.map(({ title }, at) => {
    const id = `ref-example-${at}`
    const checked = at === 0 ? ' checked' : ''
    return `<input type="radio" name="ref-example" id="${id}"${checked}><label for="${id}">${escapeHtml(title)}</label>`
  })
  const blocks = views.map((view, at) => fence(state, view, at === 0))
  return (
    `<div class="vp-code-group"><div class="tabs" role="radiogroup" aria-label="${escapeHtml(texts.exampleViews)}">` +
    `${inputs.join('')}</div><div class="blocks">${blocks.join('\n')}</div></div>`
  )
}

function fence({ md, env, Token }: State, { language, code }: View, isActive: boolean): string {
  const token = Object.assign(new Token('fence', 'code', 0), {
    info: isActive ? `${language} active` : language,
    content: `${code.trimEnd()}\n`,
  })
  return md.renderer.rules.fence?.([token], 0, md.options, env, md.renderer) ?? ''
}

function note(
  { features, schemas, texts }: Site,
  path: string,
  symbol: ApiSymbol,
  most: number,
  example?: Example,
) {
  const name = schemaName(symbol)
  const isCut = example && example.code !== shortened(example.code, most)
  const words = example?.isMade ? [texts.exampleMade] : []
  if (isCut) words.push(filled(texts.exampleCut, { count: example.code.split('\n').length }))
  const file = `${'../'.repeat(path.split('/').length - 1)}${encodeURI(schemaPath(name))}`
  const link =
    features.apiData && schemas && Object.hasOwn(schemas.$defs, name)
      ? `<a href="${escapeHtml(file)}" target="_self">${escapeHtml(texts.exampleSchema)}</a>`
      : ''
  const text = [...words.map(escapeHtml), link].filter(Boolean).join(' · ')
  return text && `<p class="ref-example-note">${text}</p>`
}

/** Where the page's own comment ends: at its first heading, or at the contents around that. */
function endOfComment({ tokens }: State): number {
  const at = tokens.findIndex(
    (token) => isHeading(token, 'h2') || token.attrGet('class') === 'ref-contents',
  )
  return at < 0 ? tokens.length : at
}
