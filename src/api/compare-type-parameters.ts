import type ts from 'typescript'
import { breaks, type Comparing, type Finding, finding, type Place } from './finding.ts'
import { areWrittenAlike } from './written-alike.ts'

type Compared = Pick<Comparing, 'checker' | 'compare' | 'sides'>
type Parameters = readonly ts.TypeParameterDeclaration[]

/** What differs between the type parameters of two types or functions. */
export function compareTypeParameters(
  context: Compared,
  olds: Parameters,
  nows: Parameters,
  at: Place,
): Finding[] {
  return Array.from({ length: Math.max(olds.length, nows.length) }, (_, index): Finding[] => {
    const [was, is] = [olds[index], nows[index]]
    if (!was) return [finding(is?.default ? 'type-parameter-added' : 'type-parameter-required', at)]
    if (!is) return [finding('type-parameter-removed', at)]
    const bounds = compareNodes(context, was.constraint, is.constraint, at)
    const defaults = compareNodes(context, was.default, is.default, at)
    return [
      // Who gives a type argument writes it.
      ...(breaks(bounds, 'write') ? [finding('bound-narrowed', at)] : []),
      ...(bounds.length > 0 && !breaks(bounds, 'write') ? [finding('bound-widened', at)] : []),
      ...(!was.default && is.default ? [finding('default-added', at)] : []),
      ...(was.default && defaults.length > 0 ? [finding('default-changed', at)] : []),
    ]
  }).flat()
}

/** A bound that is not there is `unknown`. */
function compareNodes(
  { checker, compare, sides }: Compared,
  old: ts.TypeNode | undefined,
  now: ts.TypeNode | undefined,
  { path, scope }: Place,
): Finding[] {
  if (old === now || areWrittenAlike(old, now, sides, scope)) return []
  const [before, after] = [old, now].map((node) =>
    node ? checker.getTypeFromTypeNode(node) : checker.getUnknownType(),
  ) as [ts.Type, ts.Type]
  return compare(before, after, { path, isFlipped: false })
}
