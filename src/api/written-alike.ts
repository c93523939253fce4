import ts from 'typescript'
import { target } from './reachable.ts'
import type { Side, Sides } from './sides.ts'

/**
 * Whether two types are written with the same words, and these mean the same on both sides: documented
 * symbols, what other packages declare, type parameters of the symbol that is compared. What has
 * changed about such words is told where they are declared.
 */
export function areWrittenAlike(
  old: ts.TypeNode | undefined,
  now: ts.TypeNode | undefined,
  sides: Sides,
  subject: string | undefined,
): boolean {
  return (
    old !== undefined &&
    now !== undefined &&
    old.getText() === now.getText() &&
    meansTheSame(old, sides.from, sides, subject) &&
    meansTheSame(now, sides.to, sides, subject)
  )
}

function meansTheSame(
  type: ts.TypeNode,
  side: Side,
  { checker, isOwn }: Sides,
  subject: string | undefined,
): boolean {
  const isInside = (declaration: ts.Node) =>
    declaration.getSourceFile() === type.getSourceFile() &&
    declaration.pos >= type.pos &&
    declaration.end <= type.end
  const isKnown = (symbol: ts.Symbol) =>
    side.pathOf(symbol) !== undefined ||
    !isOwn(symbol) ||
    (symbol.declarations ?? []).every(
      (each) => isInside(each) || (ts.isTypeParameterDeclaration(each) && isOfSubject(each)),
    )
  const isOfSubject = ({ parent }: ts.TypeParameterDeclaration) => {
    const { name } = parent as { readonly name?: ts.Node }
    return (
      subject !== undefined && name && side.pathOf(checker.getSymbolAtLocation(name)) === subject
    )
  }
  const visit = (node: ts.Node): boolean => {
    if (ts.isIdentifier(node)) {
      const found = checker.getSymbolAtLocation(node)
      if (!found || !isKnown(target(found, checker))) return false
    }
    return ts.forEachChild(node, (child) => !visit(child)) !== true
  }
  return visit(type)
}
