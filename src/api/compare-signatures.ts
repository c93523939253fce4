import ts from 'typescript'
import { type Comparing, type Finding, finding, type Place } from './finding.ts'

/** What differs between the ways to call or to construct two types. */
export function compareSignatures(
  context: Comparing,
  kind: ts.SignatureKind,
  old: ts.Type,
  now: ts.Type,
  at: Place,
): Finding[] {
  const { checker } = context
  const before = checker.getSignaturesOfType(old, kind)
  const after = checker.getSignaturesOfType(now, kind)
  const [first, other] = [before[0], after[0]]
  if (first && other && before.length === 1 && after.length === 1)
    return compareSignature(context, first, other, at)
  const waiting = new Set(after)
  const removed = before.filter((signature) => {
    const same = [...waiting].find(
      (each) => compareSignature(context, signature, each, at).length === 0,
    )
    return !same || !waiting.delete(same)
  })
  const added = [...waiting]
  if (removed.length === added.length)
    return removed.flatMap((signature, index) => {
      const partner = added[index]
      return partner ? compareSignature(context, signature, partner, at) : []
    })
  return [
    ...removed.map(() => finding('signature-removed', at)),
    ...added.map(() => finding('signature-added', at)),
  ]
}

function compareSignature(
  context: Comparing,
  old: ts.Signature,
  now: ts.Signature,
  at: Place,
): Finding[] {
  const { checker, compare } = context
  const count = Math.max(old.parameters.length, now.parameters.length)
  const parameters = Array.from({ length: count }, (_, index) =>
    compareParameter(context, old.parameters[index], now.parameters[index], at),
  )
  const results = compare(old.getReturnType(), now.getReturnType(), { ...at, isOptional: false })
  return [...parameters.flat(), ...results, ...comparePredicates(checker, compare, old, now, at)]
}

function compareParameter(
  { checker, compare }: Comparing,
  old: ts.Symbol | undefined,
  now: ts.Symbol | undefined,
  at: Place,
): Finding[] {
  if (!now) return [finding('parameter-removed', at)]
  if (!old) return [finding(isOptional(now) ? 'parameter-added' : 'parameter-required', at)]
  const [was, is] = [isOptional(old), isOptional(now)]
  const [before, after] = [checker.getTypeOfSymbol(old), checker.getTypeOfSymbol(now)]
  const place: Place = { path: at.path, isFlipped: !at.isFlipped, isOptional: was || is }
  if (isRest(old) !== isRest(now)) return [finding('parameter-removed', at)]
  return [
    ...(was === is
      ? []
      : [finding(is ? 'parameter-became-optional' : 'parameter-became-required', at)]),
    ...compare(before, after, place),
  ]
}

function isOptional(parameter: ts.Symbol): boolean {
  const declaration = parameter.valueDeclaration
  return (
    declaration !== undefined &&
    ts.isParameter(declaration) &&
    (declaration.questionToken ?? declaration.initializer ?? declaration.dotDotDotToken) !==
      undefined
  )
}

function isRest({ valueDeclaration }: ts.Symbol): boolean {
  return (
    valueDeclaration !== undefined &&
    ts.isParameter(valueDeclaration) &&
    valueDeclaration.dotDotDotToken !== undefined
  )
}

/** What `x is T` says; a guard that says something else sorts out others. */
function comparePredicates(
  checker: ts.TypeChecker,
  compare: Comparing['compare'],
  old: ts.Signature,
  now: ts.Signature,
  at: Place,
): Finding[] {
  const [before, after] = [old, now].map((each) => checker.getTypePredicateOfSignature(each))
  if (!before) return []
  if (!after || before.kind !== after.kind) return [finding('type-widened', at)]
  if (!before.type || !after.type) return []
  return compare(before.type, after.type, at).length > 0 ? [finding('type-replaced', at)] : []
}
