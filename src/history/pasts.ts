import type { Change } from '../model/changes.ts'
import type { Past } from './history.ts'

/** Values may have the name of a type; what else shares a name is one symbol. */
const VALUES: ReadonlySet<string> = new Set(['Variable', 'Function'])

/** Which of the two symbols that may have one name a kind belongs to. */
export function kindOfName(kind: string): 'type' | 'value' {
  return VALUES.has(kind) ? 'value' : 'type'
}

/** The pasts of symbols and members, by the names that they have after the last change taken in. */
export class Pasts {
  private readonly known = new Map<string, Past>()

  of(symbol: string, kind: string): Past | undefined {
    return this.known.get(symbolKey(symbol, kind))
  }

  ofMember(symbol: string, member: string): Past | undefined {
    return this.known.get(memberKey(symbol, member))
  }

  /** Takes in what a release has changed. */
  take(change: Change, version: string): void {
    const { symbol, member, to } = change
    const key = keyIn(change)
    const past = this.known.get(key) ?? { changes: [] }
    const { deprecated = version, ...others } = past
    if (change.change === 'added') this.known.set(key, { added: version, changes: [] })
    else if (change.change === 'deprecated') this.known.set(key, { ...past, deprecated })
    else if (change.change === 'undeprecated') this.known.set(key, others)
    else if (change.change === 'changed') this.known.set(key, withChange(past, change, version))
    else {
      const renamed = { ...past, renamed: { version, from: member ?? symbol } }
      this.forget(key)
      if (to) this.keep(keyIn(change, to.name), renamed)
      for (const [inner, each] of this.below(change)) {
        this.forget(inner)
        const rest = inner.slice(below(change).length)
        if (to) this.keep(below(change, to.name) + rest, each)
      }
    }
  }

  private forget(key: string): void {
    this.known.delete(key)
  }

  /** Keeps what was known of something under its new name, ahead of what that has gained already. */
  private keep(key: string, past: Past): void {
    const newer = this.known.get(key)
    const changes = [...past.changes, ...(newer?.changes ?? [])]
    this.known.set(key, { ...newer, ...past, changes })
  }

  private below(change: Change): [string, Past][] {
    return [...this.known].filter(([key]) => key.startsWith(below(change)))
  }
}

function withChange(past: Past, { old, new: now, rule, verdict }: Change, version: string): Past {
  const change = {
    version,
    rule,
    verdict,
    ...(old !== now && {
      ...(old !== undefined && { old }),
      ...(now !== undefined && { new: now }),
    }),
  }
  return { ...past, changes: [...past.changes, change] }
}

/** Where the past of a change's subject is, under the name that it had or another. */
function keyIn({ symbol, member, kind }: Change, name = member ?? symbol): string {
  return member === undefined ? symbolKey(name, kind) : memberKey(symbol, name)
}

/** How the keys of all begin that is a part of the subject. */
function below({ symbol, member }: Change, name = member ?? symbol): string {
  return member === undefined ? memberKey(name, '') : `${memberKey(symbol, name)}.`
}

function symbolKey(symbol: string, kind: string): string {
  return `${kindOfName(kind)} ${symbol}`
}

/** No path has a line end in it. */
function memberKey(symbol: string, member: string): string {
  return `member ${symbol}\n${member}`
}
