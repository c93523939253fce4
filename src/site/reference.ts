import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DocsError } from '../docs-error.ts'
import type { Api, ApiDeclaration, ApiMember, ApiSymbol, ApiUrl } from '../model/api.ts'
import { below } from './below.ts'

/** The documented API, and ways to find something in it. */
export interface Reference extends Api {
  /** The folder of the pages below the one that VitePress serves, with a slash at its end, or `''`. */
  readonly folder: string
  /** Whether pages tell its history. */
  readonly hasHistory: boolean
  /** Absolute path of the file that it was read from; undefined where it was given as data. */
  readonly file?: string
  /** The symbol at an address; what shares its address with another comes second. */
  symbolAt(url: ApiUrl): ApiSymbol | undefined
  /** The symbols that extend or implement the one at an address, in page order. */
  heirsOf(url: ApiUrl): readonly ApiSymbol[]
  /** A member with what it shares with the one that it is inherited from. */
  whole(member: ApiMember): ApiMember
}

/** The newest `format` of `api.json` that this package reads. */
const FORMAT = 1

/**
 * Reads the documented API.
 *
 * @param api - The data, or where the file is: as a URL, or as a path from the current folder.
 * @param folder - Where its pages are; all addresses begin with it.
 * @throws DocsError when there is no such file, or it is not an `api.json` that can be read.
 */
export function openReference(api: Api | URL | string, folder = ''): Reference {
  const file = typeof api === 'string' ? api : api instanceof URL ? fileURLToPath(api) : undefined
  const path = posix.join('/', folder, '/').slice(1)
  const data = below(file === undefined ? (api as Api) : readApi(file), path)
  return {
    ...data,
    folder: path,
    hasHistory: false,
    ...(file !== undefined && { file }),
    ...lookups(data),
  }
}

function readApi(file: string): Api {
  const problem = (what: string) => new DocsError(`Cannot read \`${file}\`: ${what}`)
  let api: Partial<Api>
  try {
    api = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    if (error instanceof SyntaxError)
      throw problem(`expected JSON, as a generation writes it. ${error.message}`)
    throw problem('expected the file that the option `api` of typedoc.json names.')
  }
  if (!Array.isArray(api.symbols)) throw problem('expected an `api.json`, with `symbols` in it.')
  if (api.format !== FORMAT)
    throw problem(`expected format ${FORMAT}, found ${api.format}. Generate it anew.`)
  return api as Api
}

function lookups({ symbols }: Api): Pick<Reference, 'symbolAt' | 'heirsOf' | 'whole'> {
  const byUrl = new Map<ApiUrl, ApiSymbol>()
  const members = new Map<ApiUrl, ApiMember>()
  const heirs = new Map<ApiUrl, ApiSymbol[]>()
  for (const symbol of symbols) {
    if (!byUrl.has(symbol.url)) byUrl.set(symbol.url, symbol)
    for (const member of symbol.members ?? [])
      if (member.anchor !== undefined) members.set(memberUrl(symbol, member), member)
    for (const { symbols: parents = [] } of [
      ...(symbol.extends ?? []),
      ...(symbol.implements ?? []),
    ]) {
      // What follows the first are type arguments.
      const [parent] = parents
      if (parent === undefined) continue
      const known = heirs.get(parent)
      if (known) known.push(symbol)
      else heirs.set(parent, [symbol])
    }
  }
  // Where symbols share an address, a member may seem to be inherited from itself.
  const whole = (member: ApiMember, passed: readonly ApiMember[]): ApiMember => {
    if (member.type || member.signatures || member.inherited === undefined) return member
    const parent = members.get(member.inherited)
    if (!parent || passed.includes(parent)) return member
    return { ...whole(parent, [...passed, parent]), ...member }
  }
  return {
    whole: (member) => whole(member, [member]),
    symbolAt: (url) => byUrl.get(url),
    heirsOf: (url) => heirs.get(url) ?? [],
  }
}

/** A symbol's path in the exports: `zoo.inner.Animal`. */
export function pathOf({ name, namespace }: ApiSymbol): string {
  return namespace ? `${namespace}.${name}` : name
}

/** The address of a member; one that has no anchor is found where its symbol is. */
export function memberUrl({ url }: Pick<ApiSymbol, 'url'>, { anchor }: ApiMember): ApiUrl {
  return anchor === undefined ? url : `${url}#${anchor}`
}

/** The comment of a declaration; that of a function is the one of its first signature. */
export function commentOf({ comment, signatures }: ApiDeclaration): string {
  return comment ?? signatures?.[0]?.comment ?? ''
}

/** The first paragraph of a declaration's comment, as plain text on one line. */
export function summaryOf(declaration: ApiDeclaration): string {
  const comment = commentOf(declaration)
  const text = declaration.kind === 'Document' ? comment.replace(/^#.*$/gm, '') : comment
  return plainWords(text.trim().split(/\n\s*\n/)[0] ?? '')
}

/** Markdown as plain text on one line: a link is its words, code is as written. */
export function plainWords(markdown: string): string {
  return markdown
    .replace(/\s+/g, ' ')
    .replace(/[`*]/g, '')
    .replace(/!?\[([^\]]*)\]\([^()]*\)/g, '$1')
}

/** What `@deprecated` says, which may be nothing; undefined for what is not deprecated. */
export function deprecationOf({ tags, signatures }: ApiDeclaration): string | undefined {
  const all = tags ?? signatures?.[0]?.tags ?? []
  return all.find(({ name }) => name === 'deprecated')?.text
}
