import ts from 'typescript'
import type { Side, Sides } from './sides.ts'

/** What a type goes by: the path of a documented symbol, or a symbol of another package. */
export type TypeName = string | ts.Symbol

/** The name of a type and its type arguments; undefined for a type that is written out. */
export interface NamedType {
  readonly name: TypeName
  readonly args: readonly ts.Type[]
}

/** The name under which readers of one version know a type. */
export function namedType(
  type: ts.Type,
  side: Side,
  { checker, isOwn }: Pick<Sides, 'checker' | 'isOwn'>,
): NamedType | undefined {
  // The type of `this` has the symbol of its class, and means whatever extends that.
  if (type.flags & ts.TypeFlags.TypeParameter) return undefined
  const { aliasSymbol, aliasTypeArguments = [] } = type
  const alias = aliasSymbol && nameOf(aliasSymbol, side, isOwn)
  if (alias !== undefined) return { name: alias, args: aliasTypeArguments }
  if (type.flags & ts.TypeFlags.EnumLiteral && !type.isUnion()) {
    const owner = enumOf(type.symbol, checker)
    const path = side.pathOf(owner)
    if (path !== undefined && owner !== type.symbol)
      return { name: `${path}.${type.symbol.name}`, args: [] }
  }
  const { symbol } = type
  const isDeclared =
    symbol && symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.Class | ts.SymbolFlags.Enum)
  // The type of a class as a value has the symbol of its instances.
  if (!isDeclared || isClassValue(type)) return undefined
  const name = nameOf(symbol, side, isOwn)
  return name === undefined ? undefined : { name, args: typeArguments(type, checker) }
}

function nameOf(
  symbol: ts.Symbol,
  side: Side,
  isOwn: (symbol: ts.Symbol) => boolean,
): TypeName | undefined {
  return side.pathOf(symbol) ?? (isOwn(symbol) ? undefined : symbol)
}

/** The arguments of a class or an interface, without the hidden one for `this`. */
function typeArguments(type: ts.Type, checker: ts.TypeChecker): readonly ts.Type[] {
  if (!isReference(type)) return []
  const { typeParameters = [] } = type.target
  const args = checker.getTypeArguments(type)
  return checker.isTupleType(type) ? args : args.slice(0, typeParameters.length)
}

/** True for a class, an interface or a tuple with its arguments. */
export function isReference(type: ts.Type): type is ts.TypeReference {
  return (
    (type.flags & ts.TypeFlags.Object) !== 0 &&
    ((type as ts.ObjectType).objectFlags & ts.ObjectFlags.Reference) !== 0
  )
}

function isClassValue(type: ts.Type): boolean {
  return ((type as ts.ObjectType).objectFlags & ts.ObjectFlags.Anonymous) !== 0
}

/** The enumeration that an enum member belongs to. */
function enumOf(member: ts.Symbol, checker: ts.TypeChecker): ts.Symbol | undefined {
  const parent = member.valueDeclaration?.parent
  return parent && ts.isEnumDeclaration(parent) ? checker.getSymbolAtLocation(parent.name) : member
}
