import type { MutableParser } from 'ts-json-schema-generator'
import ts from 'typescript'
import type { Generator } from './generator.ts'

/** A member of a mapped type with the type that is written where it is declared. */
interface MappedMember {
  readonly symbol: ts.Symbol
  readonly type: ts.TypeNode
}

/**
 * Has the members of mapped types, such as `Partial<Base & Other>`, read where they are declared: the
 * library follows the keys alone, and loses what an intersection or an own mapped type holds.
 */
export function addMappedMembers(
  library: Generator,
  checker: ts.TypeChecker,
  parser: MutableParser,
): void {
  const { AnnotatedNodeParser, ChainNodeParser, Context, ExtendedAnnotationsReader } = library
  const { ObjectProperty, ObjectType } = library
  if (!(parser instanceof ChainNodeParser)) return
  const annotations = new ExtendedAnnotationsReader(checker, new Set())
  const types = new AnnotatedNodeParser(parser, annotations)
  parser.addNodeParser({
    supportsNode: (node) => membersOf(checker, node).length > 0,
    createType(node) {
      const properties = membersOf(checker, node).map(({ symbol, type }) => {
        const isRequired = (symbol.flags & ts.SymbolFlags.Optional) === 0
        return new ObjectProperty(symbol.name, types.createType(type, new Context()), isRequired)
      })
      const id = `mapped-${node.getSourceFile().fileName}-${node.pos}`
      return new ObjectType(id, [], properties, true)
    },
  })
}

/** The members of a mapped type; none where one of them has another type than where it is declared. */
function membersOf(checker: ts.TypeChecker, node: ts.Node): MappedMember[] {
  if (!ts.isTypeReferenceNode(node)) return []
  const type = checker.getTypeFromTypeNode(node)
  if (!isMapped(type)) return []
  const sources = (node.typeArguments ?? []).map((each) => checker.getTypeFromTypeNode(each))
  const members = type.getProperties().flatMap((symbol): MappedMember[] => {
    const declared = declaredType([
      symbol,
      ...sources.map((source) => source.getProperty(symbol.name)),
    ])
    if (!declared) return []
    const [here, there] = [
      checker.getTypeOfSymbolAtLocation(symbol, node),
      checker.getTypeFromTypeNode(declared),
    ].map((each) => checker.getNonNullableType(each))
    return here === there ? [{ symbol, type: declared }] : []
  })
  return members.length === type.getProperties().length ? members : []
}

/** The first type that is written: a member with a mapped name is declared in what was mapped. */
function declaredType(members: readonly (ts.Symbol | undefined)[]): ts.TypeNode | undefined {
  return members.flatMap((member) => member?.declarations ?? []).find(ts.isPropertySignature)?.type
}

function isMapped(type: ts.Type): boolean {
  if (type.isIntersection()) return type.types.some(isMapped)
  return ((type as ts.ObjectType).objectFlags & ts.ObjectFlags.Mapped) !== 0
}
