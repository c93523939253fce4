import ts from 'typescript'

const { Any, NonPrimitive, Object: ObjectType, TypeParameter, Unknown } = ts.TypeFlags

/** Keywords that say nothing of a value. */
const SILENT = ['description', 'deprecated', 'title']

/**
 * Whether a definition tells each member's type, as far as the compiler knows one. The library loses
 * it in mapped types whose members are written nowhere, such as those that it computes from others.
 */
export function isFaithful(checker: ts.TypeChecker, node: ts.Node, definition: object): boolean {
  const properties: Readonly<Record<string, unknown>> =
    'properties' in definition ? { ...(definition.properties as object) } : {}
  return checker
    .getTypeAtLocation(node)
    .getProperties()
    .every((member) => {
      if (member.name.startsWith('__@') || !isEmpty(properties[member.name])) return true
      const type = checker.getTypeOfSymbolAtLocation(member, node)
      const { flags } = checker.getNonNullableType(type)
      return (
        ((type.flags | flags) & (Any | NonPrimitive | ObjectType | TypeParameter | Unknown)) !== 0
      )
    })
}

/** Whether every value, or every object, is one by a schema. */
function isEmpty(schema: unknown): boolean {
  if (typeof schema !== 'object' || schema === null) return false
  const { type, properties, anyOf, ...rest } = schema as Readonly<Record<string, unknown>>
  if (Object.keys(rest).some((key) => !SILENT.includes(key))) return false
  if (Array.isArray(anyOf)) return anyOf.every(isEmpty)
  return type === undefined || (type === 'object' && Object.keys(properties ?? {}).length === 0)
}
