import ts from 'typescript'

/** The declaration of a type parameter; undefined for every other symbol. */
export function parameterOf(
  symbol: ts.Symbol | undefined,
): ts.TypeParameterDeclaration | undefined {
  return symbol?.declarations?.find(ts.isTypeParameterDeclaration)
}

/** Whether two type parameters stand for the same: names may change, places may not. */
export function areSameParameters(
  old: ts.TypeParameterDeclaration,
  now: ts.TypeParameterDeclaration,
): boolean {
  const [was, is] = [placeOf(old), placeOf(now)]
  // The variables of `infer` and of mapped types stand in no list.
  if (was.index < 0 || is.index < 0)
    return was.index === is.index && old.name.text === now.name.text
  return was.index === is.index && was.depth === is.depth
}

/** The place in a list of type parameters, and how many such lists are in scope there. */
function placeOf(parameter: ts.TypeParameterDeclaration) {
  const listOf = (node: ts.Node) =>
    (node as { readonly typeParameters?: readonly ts.TypeParameterDeclaration[] }).typeParameters
  let depth = 0
  for (let node: ts.Node = parameter.parent; node; node = node.parent) if (listOf(node)) depth++
  return { index: listOf(parameter.parent)?.indexOf(parameter) ?? -1, depth }
}

/** The type parameters of a class, an interface or an alias. */
export function typeParametersOf({
  declarations = [],
}: ts.Symbol): readonly ts.TypeParameterDeclaration[] {
  const generic = declarations.find(
    (each) =>
      ts.isInterfaceDeclaration(each) || ts.isClassLike(each) || ts.isTypeAliasDeclaration(each),
  )
  return (generic as ts.InterfaceDeclaration | undefined)?.typeParameters ?? []
}
