import type { ApiMember, ApiSignature, ApiSymbol, ApiType, ApiUrl } from '../model/api.ts'
import type { Reference } from './reference.ts'

/** What a place that mentions a type is to it. */
export type Role = 'alternative' | 'request' | 'response' | 'part'

/** A place that mentions a type: a symbol, or a member of one. */
export interface Use {
  readonly symbol: ApiSymbol
  readonly member?: ApiMember
  readonly role: Role
  /** Declared elsewhere, and had by this symbol because it inherits it. */
  readonly inherited: boolean
}

/** The categories whose symbols are what goes to an endpoint, and what comes back from it. */
export interface Roles {
  /** Default: `['Requests']`. */
  readonly requests?: readonly string[]
  /** Default: `['Responses']`. */
  readonly responses?: readonly string[]
}

/** The uses of the symbol at an address, in page order. */
export type UsesOf = (url: ApiUrl) => readonly Use[]

type Where = Omit<Use, 'role'> & { readonly role?: Role }

const indexes = new WeakMap<Reference, UsesOf>()

/** Who uses what, found in one walk over the API when it is first asked for. */
export function usedBy(site: { readonly reference: Reference; readonly roles?: Roles }): UsesOf {
  const known = indexes.get(site.reference) ?? inverse(site.reference, site.roles)
  indexes.set(site.reference, known)
  return known
}

function inverse(reference: Reference, roles: Roles = {}): UsesOf {
  const uses = new Map<ApiUrl, Map<string, Use>>()
  const carriers = new Map<string | undefined, Role>([
    ...(roles.requests ?? ['Requests']).map((name) => [name, 'request'] as const),
    ...(roles.responses ?? ['Responses']).map((name) => [name, 'response'] as const),
  ])

  const note = (url: ApiUrl, { symbol, member, inherited, role }: Where) => {
    if (url === symbol.url) return
    const found = uses.get(url) ?? new Map<string, Use>()
    uses.set(url, found)
    const key = `${symbol.url} ${member?.name ?? ''}`
    const use = { symbol, inherited, role: role ?? carriers.get(symbol.category) ?? 'part' }
    if (!found.has(key)) found.set(key, { ...use, ...(member && { member }) })
  }
  const type = (mentioned: ApiType | undefined, where: Where) => {
    for (const url of mentioned?.symbols ?? []) note(url, where)
  }
  const signature = ({ parameters, returns, typeParameters }: ApiSignature, where: Where) => {
    for (const parameter of parameters) type(parameter.type, { role: 'request', ...where })
    type(returns, { role: 'response', ...where })
    for (const parameter of typeParameters ?? []) type(parameter.extends, where)
  }

  for (const symbol of reference.symbols) {
    const here: Where = { symbol, inherited: false }
    for (const url of symbol.type?.alternatives ?? []) note(url, { ...here, role: 'alternative' })
    type(symbol.type, here)
    for (const parameter of symbol.typeParameters ?? []) type(parameter.extends, here)
    // The first is the parent itself, which the hierarchy shows.
    for (const parent of [...(symbol.extends ?? []), ...(symbol.implements ?? [])])
      for (const url of (parent.symbols ?? []).slice(1)) note(url, here)
    for (const one of symbol.signatures ?? []) signature(one, here)
    for (const member of symbol.members ?? []) {
      const whole = reference.whole(member)
      const there = { symbol, member, inherited: member.inherited !== undefined }
      type(whole.type, there)
      for (const one of whole.signatures ?? []) signature(one, there)
    }
  }
  return (url) => [...(uses.get(url)?.values() ?? [])]
}
