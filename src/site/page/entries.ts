import { posix } from 'node:path'
import type { ApiDeclaration, ApiSymbol } from '../../model/api.ts'
import { decoded } from '../decoded.ts'
import { pagePath, type State, type Token } from '../markdown-it.ts'
import { memberUrl, type Reference } from '../reference.ts'
import { isReferencePage } from '../reference-pages.ts'
import { withSlug } from '../slugs.ts'

/** Something documented, with the symbol that it is or belongs to. */
export interface Subject {
  readonly symbol: ApiSymbol
  readonly declaration: ApiDeclaration
}

/** A subject's section on a page, from its opening token to its closing one. */
export interface Entry extends Subject {
  readonly id: string
  readonly from: number
  readonly to: number
}

const subjects = new WeakMap<Reference, ReadonlyMap<string, Subject>>()

/** What is documented at an address, anchors spelled as the site has them. */
export function subjectAt(reference: Reference, url: string): Subject | undefined {
  const known = subjects.get(reference) ?? new Map(reference.symbols.flatMap(addresses(reference)))
  subjects.set(reference, known)
  return known.get(withSlug(url))
}

function addresses(reference: Reference) {
  return (symbol: ApiSymbol): [string, Subject][] => [
    ...(symbol.members ?? [])
      .filter(({ anchor }) => anchor !== undefined)
      .map((member): [string, Subject] => [
        withSlug(memberUrl(symbol, member)),
        { symbol, declaration: reference.whole(member) },
      ]),
    // What shares its address with another comes second.
    [withSlug(symbol.url), subjectFirst(reference, symbol)],
  ]
}

function subjectFirst(reference: Reference, symbol: ApiSymbol): Subject {
  const first = reference.symbolAt(symbol.url) ?? symbol
  return { symbol: first, declaration: first }
}

/**
 * The path under which the API knows a page; undefined for a page that was not generated. VitePress
 * serves the readme under another.
 */
export function apiPath(state: State, { folder }: Pick<Reference, 'folder'>): string | undefined {
  const path = pagePath(state)
  if (!isReferencePage(path)) return undefined
  return folder + (path === 'index.md' ? 'README.md' : path)
}

/** What a link on a page leads to, if that is documented. */
export function linkedSubject(reference: Reference, path: string, href: string) {
  const [file = '', hash] = href.split(/#(.*)/s)
  const page = file === '' ? path : posix.join(posix.dirname(path), decoded(file))
  return subjectAt(reference, hash === undefined ? page : `${page}#${hash}`)
}

/** The sections of a page that document something, in page order. */
export function entriesOf(state: State, reference: Reference): Entry[] {
  const path = apiPath(state, reference)
  const entries: Entry[] = []
  for (let from = 0; from < state.tokens.length; from++) {
    if (!isSection(state.tokens[from])) continue
    const id = state.tokens[from + 1]?.attrGet('id') ?? ''
    const subject = subjectAt(reference, `${path}#${id}`)
    const to = closing(state.tokens, from)
    if (subject) entries.push({ ...subject, id, from, to })
    from = to
  }
  return entries
}

function isSection(token: Token | undefined): boolean {
  return token?.attrGet('class')?.split(' ').includes('ref-member') ?? false
}

function closing(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex(
    ({ type, tag }, at) => at > from && type === 'ref_close' && tag === 'section',
  )
  return end < 0 ? tokens.length - 1 : end
}

/** Where a section's own words end: ahead of what it inherits from and where it is defined. */
export function endOfText({ tokens }: State, { from, to }: Entry): number {
  const origins = tokens.findIndex(
    (token, at) => at > from && at < to && token.attrGet('class') === 'ref-origins',
  )
  return origins < 0 ? to : origins
}
