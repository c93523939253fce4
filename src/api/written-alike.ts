import ts from 'typescript'
import { target } from './reachable.ts'
import type { Sides } from './sides.ts'
import { areSameParameters, parameterOf } from './type-parameters.ts'

/** A piece of an old declaration and one of a new. */
type Pair = readonly [old: ts.Node, now: ts.Node]

/**
 * Whether two types or declarations are written with the same words, and these mean the same on both
 * sides: documented symbols, what other packages declare, type parameters in the same places, and what is
 * not documented and is itself declared alike. What has changed about documented symbols is told of them.
 *
 * @param scope - The path of the symbol whose type parameters stand for themselves.
 */
export function areWrittenAlike(
  old: ts.Node | undefined,
  now: ts.Node | undefined,
  sides: Sides,
  scope: string | undefined,
): boolean {
  if (!old || !now) return false
  const { checker, from, to, isOwn, alike } = sides
  const roots: Pair[] = [[old, now]]
  // Taken to be alike until the contrary is seen: declarations may mention each other.
  const assumed = new Map<ts.Symbol, ts.Symbol>()

  const visit = (a: ts.Node, b: ts.Node): boolean => {
    if (a.kind !== b.kind) return false
    if (ts.isIdentifier(a)) return areSameNames(a, b)
    if (ts.isQualifiedName(a) && ts.isQualifiedName(b)) return visit(a.right, b.right)
    if (isKeyOfDocumented(a)) return false
    const [parts, others] = [partsOf(a), partsOf(b)]
    if (parts.length !== others.length) return false
    if (parts.length === 0) return a.getText() === b.getText()
    return parts.every((part, index) => {
      const other = others[index]
      return other !== undefined && visit(part, other)
    })
  }

  /** What is told of a type says nothing of the literals that its names are. */
  const isKeyOfDocumented = (node: ts.Node): boolean =>
    ts.isTypeOperatorNode(node) &&
    node.operator === ts.SyntaxKind.KeyOfKeyword &&
    ts.isTypeReferenceNode(node.type) &&
    !node.type.typeArguments &&
    from.pathOf(symbolAt(node.type.typeName)) !== undefined

  const symbolAt = (node: ts.Node) => {
    const found = checker.getSymbolAtLocation(node)
    return found && target(found, checker)
  }

  const areSameNames = (a: ts.Node, b: ts.Node): boolean => {
    const isSameText = a.getText() === b.getText()
    const [was, is] = [symbolAt(a), symbolAt(b)]
    if (!was || !is) return !was && !is && isSameText
    const [parameter, other] = [parameterOf(was), parameterOf(is)]
    if (parameter && other)
      return isKnown(parameter, from) && isKnown(other, to) && areSameParameters(parameter, other)
    const path = from.pathOf(was)
    if (path !== undefined || to.pathOf(is) !== undefined) return path === to.pathOf(is)
    if (!isOwn(was)) return was === is && isSameText
    const areInside = [was, is].every(({ declarations = [] }) => declarations.every(isInside))
    return isSameText && (areInside || haveSameParts(was, is))
  }

  const isInside = (node: ts.Node) =>
    roots.some((pair) => pair.some((root) => contains(root, node)))

  /** Type parameters of types that are not walked through may have been replaced by arguments. */
  const isKnown = (parameter: ts.TypeParameterDeclaration, side: typeof from): boolean => {
    const { parent } = parameter
    if (ts.isFunctionLike(parent) || isInside(parameter)) return true
    const { name } = parent as { readonly name?: ts.Node }
    return scope !== undefined && !!name && side.pathOf(checker.getSymbolAtLocation(name)) === scope
  }

  const haveSameParts = (was: ts.Symbol, is: ts.Symbol): boolean => {
    const known = alike.get(was) ?? assumed.get(was)
    if (known) return known === is
    assumed.set(was, is)
    const [parts, others] = [was.declarations ?? [], is.declarations ?? []]
    return (
      parts.length === others.length &&
      parts.every((part, index) => {
        const other = others[index]
        if (!other) return false
        roots.push([part, other])
        return visit(part, other)
      })
    )
  }

  const isAlike = visit(old, now)
  if (isAlike) for (const [was, is] of assumed) alike.set(was, is)
  return isAlike
}

/** Whether all declarations of two symbols are; of properties, it is their types that count. */
export function areDeclaredAlike(
  { declarations: before = [] }: ts.Symbol,
  { declarations: after = [] }: ts.Symbol,
  sides: Sides,
  scope: string | undefined,
): boolean {
  const typeOf = (node: ts.Node | undefined) =>
    node && (ts.isPropertySignature(node) || ts.isPropertyDeclaration(node))
      ? (node.type ?? node)
      : node
  return (
    before.length > 0 &&
    before.length === after.length &&
    before.every((each, index) => areWrittenAlike(typeOf(each), typeOf(after[index]), sides, scope))
  )
}

/** The words and phrases of a node, but for those that say how it is declared and not what. */
function partsOf(node: ts.Node): readonly ts.Node[] {
  return node
    .getChildren()
    .flatMap((each) => (each.kind === ts.SyntaxKind.SyntaxList ? each.getChildren() : [each]))
    .filter(
      ({ kind }) => kind !== ts.SyntaxKind.DeclareKeyword && kind !== ts.SyntaxKind.ExportKeyword,
    )
}

function contains(root: ts.Node, node: ts.Node): boolean {
  return (
    root.getSourceFile() === node.getSourceFile() && root.pos <= node.pos && node.end <= root.end
  )
}
