import ts from 'typescript'
import type { Change, ChangeKind } from '../model/changes.ts'
import { type RuleName, rules, verdictOf } from '../model/rules.ts'
import { defaultPolicy, type Snapshot, type SnapshotDeclaration } from '../model/snapshot.ts'
import { compareText } from './canonical.ts'
import { compareSymbols, type SymbolPair } from './compare-symbols.ts'
import { type Directions, directionsOf } from './directions.ts'
import { type Finding, seenFrom } from './finding.ts'
import { type Lookup, lookup } from './lookup.ts'
import { withRenames } from './renames.ts'
import { openSides, type Side, type Sides } from './sides.ts'

/**
 * Everything that differs between two versions of a package, judged by the checker; in the order of
 * the symbols.
 *
 * @param folder - Where packages are found that the two import.
 */
export function diffSnapshots(older: Snapshot, newer: Snapshot, folder: string): Change[] {
  if (older.digest === newer.digest) return []
  const sides = openSides(older, newer, folder)
  const context: DiffContext = {
    sides,
    old: lookup(older),
    now: lookup(newer),
    directions: directionsOf(sides),
  }
  const changes = [
    ...older.symbols
      .filter(({ path }) => !context.now.symbol(path))
      .map(({ path }) => change(context, path, undefined, 'symbol-removed')),
    ...newer.symbols
      .filter(({ path }) => !context.old.symbol(path))
      .map(({ path }) => change(context, path, undefined, 'symbol-added')),
    ...changesOfPairs(context),
  ]
  return withRenames(changes, context).sort(
    (a, b) =>
      compareText(a.symbol, b.symbol) ||
      compareText(a.member ?? '', b.member ?? '') ||
      compareText(a.rule, b.rule),
  )
}

/** What the parts of a comparison are given. */
export interface DiffContext {
  readonly sides: Sides
  readonly old: Lookup
  readonly now: Lookup
  readonly directions: Directions
}

function changesOfPairs(context: DiffContext): Change[] {
  const { sides, old, now } = context
  const pairs = pairsOf(old, now)
  const findings = new Map(pairs.map((pair) => [pair.path, compareSymbols(sides, pair)]))
  return unique(
    pairs.flatMap((pair) => {
      const found = (findings.get(pair.path) ?? []).filter(
        (each) => !isToldElsewhere(each, pair.path, findings),
      )
      return [
        ...found.map((each) => changeOf(context, pair, each)),
        ...told(context, pair),
        ...respelled(context, pair, findings.get(pair.path) ?? []),
      ]
    }),
  )
}

/** The symbols that both have; of those that share a path, as a function and its namespace, kind by kind. */
function pairsOf(older: Lookup, newer: Lookup): SymbolPair[] {
  return older.snapshot.symbols.flatMap((symbol): SymbolPair[] => {
    const { path, kind } = symbol
    const [olds, nows] = [older.symbolsAt(path), newer.symbolsAt(path)]
    const now =
      nows.find((each) => each.kind === kind) ??
      nows.find((each) => !olds.some((other) => other.kind === each.kind))
    return now ? [{ path, old: symbol, now }] : []
  })
}

/** A change of a documented type is told there, and not again of all that inherit from it or contain it. */
function isToldElsewhere(
  { owners = [], path, rule }: Finding,
  symbol: string,
  findings: ReadonlyMap<string, readonly Finding[]>,
): boolean {
  return owners.some(
    (owner) =>
      owner.symbol !== symbol &&
      findings
        .get(owner.symbol)
        ?.some(
          (other) => other.rule === rule && other.path.join() === path.slice(owner.depth).join(),
        ),
  )
}

function changeOf(context: DiffContext, pair: SymbolPair, found: Finding): Change {
  const member = found.path.length > 0 ? found.path.join('.') : undefined
  return change(context, pair.path, member, ruleOf(context, pair, member, found.rule), found)
}

/** A literal may be added where the set is open. */
function ruleOf(
  { old, now }: DiffContext,
  { path }: SymbolPair,
  member: string | undefined,
  rule: RuleName,
): RuleName {
  if (rule !== 'literal-added') return rule
  const { addedLiterals = defaultPolicy.addedLiterals } = now.snapshot.policy ?? {}
  const isOpen = [old, now].some(
    (each) => each.symbol(path)?.open ?? (member !== undefined && each.member(path, member)?.open),
  )
  const isAllowed =
    addedLiterals === 'breaking-unless-open' ? isOpen : addedLiterals === 'compatible'
  return isAllowed ? 'literal-added-open' : rule
}

/** A change of a symbol or a member with all that there is to tell of it. */
function change(
  { old, now, directions }: DiffContext,
  symbol: string,
  member: string | undefined,
  rule: RuleName,
  found: Pick<Finding, 'isFlipped'> = { isFlipped: false },
): Change {
  const direction = directions.get(symbol) ?? 'read'
  const { read, write } = rules[rule]
  const [before, after] = [declared(old, symbol, member), declared(now, symbol, member)]
  const kind: ChangeKind = before && !after ? 'removed' : after && !before ? 'added' : kindOf(rule)
  const there = kind === 'removed' ? old : now
  const [oldText, newText] = [old.textOf(symbol, member), now.textOf(symbol, member)]
  const note = before?.deprecated
  return {
    change: kind,
    symbol,
    ...(member !== undefined && { member }),
    kind: (after ?? before ?? there.symbol(symbol))?.kind ?? '',
    url: there.urlOf(symbol, member),
    ...(kind !== 'added' && oldText !== undefined && { old: oldText }),
    ...(kind !== 'removed' && newText !== undefined && { new: newText }),
    ...(kind === 'removed' && note && { note }),
    verdict: verdictOf(rule, seenFrom(direction, found)),
    ...(read !== write && { direction }),
    rule,
  }
}

function declared(
  side: Lookup,
  symbol: string,
  member: string | undefined,
): SnapshotDeclaration | undefined {
  return member === undefined ? side.symbol(symbol) : side.member(symbol, member)
}

/** What a rule says has become of something that both versions have, or that is documented in neither. */
function kindOf(rule: RuleName): ChangeKind {
  if (rule === 'deprecated' || rule === 'undeprecated') return rule
  if (rule === 'member-removed' || rule === 'enum-member-removed') return 'removed'
  return rule === 'member-added' || rule === 'member-required' ? 'added' : 'changed'
}

/** One of each, the gravest: overloads, parameters and alternatives may differ by the same rule. */
function unique(changes: readonly Change[]): Change[] {
  const found = new Map<string, Change>()
  for (const each of changes) {
    const key = `${each.symbol} ${each.member} ${each.rule}`
    if (found.get(key)?.verdict !== 'breaking') found.set(key, each)
  }
  return [...found.values()]
}

/** What the checker does not see: what the documentation says, and where things are declared. */
function told(context: DiffContext, { path, old, now }: SymbolPair): Change[] {
  const found: Change[] = []
  const say = (rule: RuleName, texts: Pick<Change, 'old' | 'new'> = {}) => {
    found.push({ ...change(context, path, undefined, rule), ...texts })
  }
  if (old.kind !== now.kind) say('kind-changed', { old: old.kind, new: now.kind })
  if (old.source && now.source && old.source !== now.source)
    say('source-moved', { old: old.source, new: now.source })
  const heritage = ({ extends: parents = [], implements: contracts = [] }: typeof old) =>
    [...parents, ...contracts].join(', ')
  if (heritage(old) !== heritage(now))
    say('heritage-changed', { old: heritage(old), new: heritage(now) })
  const others = new Map((now.members ?? []).map((member) => [member.path, member]))
  const pairs = (old.members ?? []).flatMap((member) => {
    const other = others.get(member.path)
    // An inherited member is deprecated where it is declared.
    return other && !(other.inherited && other.type === undefined)
      ? [[member.path, member, other] as const]
      : []
  })
  for (const [member, before, after] of [[undefined, old, now] as const, ...pairs]) {
    const [was, is] = [before.deprecated, after.deprecated]
    if (was === undefined && is !== undefined)
      found.push({ ...change(context, path, member, 'deprecated'), ...(is && { note: is }) })
    if (was !== undefined && is === undefined)
      found.push(change(context, path, member, 'undeprecated'))
  }
  return found
}

/** What is written in another way and means the same. */
function respelled(
  context: DiffContext,
  { path, old, now }: SymbolPair,
  findings: readonly Finding[],
): Change[] {
  const { sides } = context
  const isFound = (member: string) => findings.some((each) => each.path[0] === member)
  const differs = (member?: string) =>
    declarationText(sides, sides.from, path, member) !==
    declarationText(sides, sides.to, path, member)
  const others = new Map((now.members ?? []).map((member) => [member.path, member]))
  const members = (old.members ?? [])
    .filter(({ path: member, type, inherited }) => {
      const other = others.get(member)
      return (
        other?.type !== undefined &&
        type !== undefined &&
        !inherited &&
        other.type !== type &&
        !isFound(member) &&
        differs(member)
      )
    })
    .map(({ path: member }) => change(context, path, member, 'type-respelled'))
  const isWhole =
    old.kind === now.kind &&
    old.type !== now.type &&
    findings.length === 0 &&
    members.length === 0 &&
    differs()
  return isWhole ? [change(context, path, undefined, 'type-respelled')] : members
}

/** How a symbol, or a member of it, is declared. */
function declarationText(
  { checker }: Sides,
  { exports }: Side,
  path: string,
  member: string | undefined,
): string | undefined {
  const symbol = exports.get(path)
  if (!symbol) return undefined
  const isType = symbol.flags & ts.SymbolFlags.Type
  const found =
    member === undefined
      ? symbol
      : isType && checker.getPropertyOfType(checker.getDeclaredTypeOfSymbol(symbol), member)
  return found ? found.declarations?.map((each) => each.getText()).join('\n') : undefined
}
