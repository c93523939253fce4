import ts from 'typescript'
import { compareTypeParameters } from './compare-type-parameters.ts'
import { breaks, type Comparing, type Finding, finding, type Place } from './finding.ts'
import { type Parameter, parametersOf, thisOf } from './signature-parameters.ts'
import { areWrittenAlike } from './written-alike.ts'

/** What differs between the ways to call or to construct two types. */
export function compareSignatures(
  context: Comparing,
  kind: ts.SignatureKind,
  old: ts.Type,
  now: ts.Type,
  at: Place,
): Finding[] {
  const { checker, whole } = context
  const [before, after] = [old, now].map((type) =>
    checker.getSignaturesOfType(type, kind).filter((each) => !has(each, ts.ModifierFlags.Private)),
  ) as [ts.Signature[], ts.Signature[]]
  const [first, other] = [before[0], after[0]]
  if (!first || !other || before.length > 1 || after.length > 1)
    return compareOverloads(context, before, after, at)
  const found = compareSignature(context, first, other, at)
  // Only the checker can tell what the arguments would be.
  return found.length > 0 && genericsOf(first).length !== genericsOf(other).length
    ? [...compareGenerics(context, first, other, at), ...whole(old, now, at)]
    : found
}

/** A call goes to the first signature that takes its arguments. */
function compareOverloads(
  context: Comparing,
  before: readonly ts.Signature[],
  after: readonly ts.Signature[],
  at: Place,
): Finding[] {
  const differs = (one: ts.Signature, other: ts.Signature | undefined) =>
    !other || compareSignature(context, one, other, at).length > 0
  if (before.length === after.length && !before.some((each, index) => differs(each, after[index])))
    return []
  const plain = { ...at, isFlipped: false }
  const takes = (one: ts.Signature, other: ts.Signature) =>
    !breaks(compareArguments(context, one, other, plain), 'read')
  const pairs = before
    .filter((each, index) => !before.slice(0, index).some((earlier) => takes(each, earlier)))
    .map((each) => [each, after.find((other) => takes(each, other))] as const)
  const removed = pairs.flatMap(([each, other]) => (other ? [] : [each]))
  const added = after.filter(
    (each) =>
      !pairs.some(([, other]) => other === each) && before.every((other) => differs(other, each)),
  )
  const isOneToOne = removed.length === added.length
  const replaced = removed.map((each, index) => [each, added[index]] as const)
  return [
    ...[...pairs, ...(isOneToOne ? replaced : [])].flatMap(([each, other]) =>
      other ? compareSignature(context, each, other, at) : [],
    ),
    ...(isOneToOne ? [] : removed.map(() => finding('signature-removed', at))),
    ...(isOneToOne ? [] : added.map(() => finding('signature-added', at))),
  ]
}

function compareSignature(
  context: Comparing,
  old: ts.Signature,
  now: ts.Signature,
  at: Place,
): Finding[] {
  const { checker, compare, sides } = context
  const [isHidden, isHiddenNow] = [old, now].map((each) => has(each, ts.ModifierFlags.Protected))
  const found = [
    ...(!isHidden && isHiddenNow ? [finding('became-protected', at)] : []),
    ...(isHidden && !isHiddenNow ? [finding('became-public', at)] : []),
    ...compareGenerics(context, old, now, at),
    ...compareArguments(context, old, now, at),
  ]
  if (areWrittenAlike(old.declaration?.type, now.declaration?.type, sides, at.scope)) return found
  const result: Place = { path: at.path, isFlipped: at.isFlipped, scope: at.scope }
  return [
    ...found,
    ...compare(resultOf(old, checker), resultOf(now, checker), result),
    ...comparePredicates(context, old, now, result),
  ]
}

/**
 * What a call gives: of `void` nobody may expect anything. Within the type that declares it, `this` means
 * that type to the checker, and not its heirs.
 */
function resultOf(signature: ts.Signature, checker: ts.TypeChecker): ts.Type {
  const node = signature.declaration?.type
  if (node && ts.isThisTypeNode(node)) return checker.getTypeFromTypeNode(node)
  const type = signature.getReturnType()
  return type.flags & ts.TypeFlags.Void ? checker.getUnknownType() : type
}

function has({ declaration }: ts.Signature, flag: ts.ModifierFlags): boolean {
  return (
    declaration !== undefined &&
    ts.isConstructorDeclaration(declaration) &&
    (ts.getCombinedModifierFlags(declaration) & flag) !== 0
  )
}

function genericsOf({ declaration }: ts.Signature): readonly ts.TypeParameterDeclaration[] {
  return (declaration?.typeParameters ?? []).filter(ts.isTypeParameterDeclaration)
}

/** Where there were no type parameters, nobody gives type arguments. */
function compareGenerics(
  context: Comparing,
  old: ts.Signature,
  now: ts.Signature,
  at: Place,
): Finding[] {
  const before = genericsOf(old)
  return before.length > 0 ? compareTypeParameters(context, before, genericsOf(now), at) : []
}

function compareArguments(
  context: Comparing,
  old: ts.Signature,
  now: ts.Signature,
  at: Place,
): Finding[] {
  const [before, after] = [old, now].map((each) => parametersOf(each, context.checker)) as [
    Parameter[],
    Parameter[],
  ]
  const count = Math.max(before.length, after.length)
  return [
    ...compareThis(context, thisOf(old), thisOf(now), at),
    ...Array.from({ length: count }, (_, index) =>
      compareParameter(context, parameterAt(before, index), parameterAt(after, index), at),
    ).flat(),
    ...(before.at(-1)?.isRest && after.length >= before.length && !after.at(-1)?.isRest
      ? [finding('parameter-removed', at)]
      : []),
  ]
}

/** The parameter that takes the argument at a place: the last may take all that follow. */
function parameterAt(parameters: readonly Parameter[], index: number): Parameter | undefined {
  const last = parameters.at(-1)
  return parameters[index] ?? (last?.isRest ? last : undefined)
}

function compareParameter(
  { compare, sides }: Comparing,
  old: Parameter | undefined,
  now: Parameter | undefined,
  at: Place,
): Finding[] {
  if (!now) return [finding('parameter-removed', at)]
  if (!old) return [finding(now.isOptional ? 'parameter-added' : 'parameter-required', at)]
  const [was, is] = [old.isOptional, now.isOptional]
  const isAlike = old.isRest === now.isRest && areWrittenAlike(old.node, now.node, sides, at.scope)
  return [
    ...(was === is
      ? []
      : [finding(is ? 'parameter-became-optional' : 'parameter-became-required', at)]),
    ...(isAlike ? [] : compare(old.type, now.type, { ...turned(at), isOptional: was || is })),
  ]
}

function turned({ path, isFlipped, scope }: Place): Place {
  return { path, isFlipped: !isFlipped, scope }
}

/** Where nothing is said of `this`, it may be anything. */
function compareThis(
  { checker, compare, sides }: Comparing,
  old: ts.TypeNode | undefined,
  now: ts.TypeNode | undefined,
  at: Place,
): Finding[] {
  if (old === now || areWrittenAlike(old, now, sides, at.scope)) return []
  const [before, after] = [old, now].map((node) =>
    node ? checker.getTypeFromTypeNode(node) : checker.getUnknownType(),
  ) as [ts.Type, ts.Type]
  return compare(before, after, turned(at))
}

/** What `x is T` says; a guard that says something else sorts out others. */
function comparePredicates(
  { checker, compare }: Comparing,
  old: ts.Signature,
  now: ts.Signature,
  at: Place,
): Finding[] {
  const [before, after] = [old, now].map((each) => checker.getTypePredicateOfSignature(each))
  if (!before) return []
  if (!after || before.kind !== after.kind) return [finding('type-widened', at)]
  if (before.parameterIndex !== after.parameterIndex) return [finding('type-replaced', at)]
  if (!before.type || !after.type) return []
  return compare(before.type, after.type, at).length > 0 ? [finding('type-replaced', at)] : []
}
