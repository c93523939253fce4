/** What somebody asks for, as data. */
export interface Query {
  /** Name, path or words, without the filters. */
  readonly text: string
  /** What stands before the last dot of the text: a type, or the beginning of its name. */
  readonly owner?: string
  /** What stands behind that dot; empty for all members. */
  readonly member?: string
  /** What the type has to mention, as it was written. */
  readonly type?: string
  /** The symbol in which, or in whose heirs, members are looked for. */
  readonly within?: string
  readonly optional?: true
  readonly deprecated?: true
}

const FILTER = /(^|\s)(?:(type|in):(\S*)|(optional|deprecated):)(?=\s|$)/gi

/** Reads a query: `in:Device battery`, `id: string`, `optional: code`, `OngoingAccessCode.status`. */
export function parseQuery(query: string): Query {
  const filters: { type?: string; within?: string; optional?: true; deprecated?: true } = {}
  const rest = query.replace(FILTER, (_all, blank, key = '', value = '', flag = '') => {
    const name = `${key}${flag}`.toLowerCase()
    if (name === 'optional' || name === 'deprecated') filters[name] = true
    else if (value) filters[name === 'in' ? 'within' : 'type'] = value
    return blank
  })
  // A colon begins a type at the start, and behind a name where a blank follows: `access:read` is a literal.
  const [, name = rest, type] = /^(.*?)(?<=^\s*|\S):(?:(?<=^\s*:)|\s|$)(.*)$/s.exec(rest) ?? []
  if (type?.trim()) filters.type = type.trim()
  const text = name.trim().replace(/\s+/g, ' ')
  return { text, ...pathOf(text), ...filters }
}

function pathOf(text: string): Pick<Query, 'owner' | 'member'> {
  const [, owner, member] = /^(.*[^.\s])\s*\.\s*([^.]*)$/s.exec(text) ?? []
  return owner === undefined || member === undefined ? {} : { owner, member }
}

/** Whether a query asks for more than a name. */
export function hasFilters({ type, within, optional, deprecated }: Query): boolean {
  return Boolean(type || within || optional || deprecated)
}
