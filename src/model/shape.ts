import type {
  DeclarationReflection,
  ParameterReflection,
  SignatureReflection,
  SomeType,
} from 'typedoc/models'

/** Anything that has a type: a declaration, a parameter, a signature. */
export interface Typed {
  readonly type?: SomeType | undefined
}

/**
 * The declaration that holds the members and signatures of a model's object or function type.
 *
 * TypeDoc 0.28 keeps them on an inline type's own declaration, but lifts those of
 * `type A = { … }` onto the alias itself, which then has no type.
 */
export function shapeOf(model: Typed): DeclarationReflection | undefined {
  if (model.type) return model.type.type === 'reflection' ? model.type.declaration : undefined
  const lifted = model as DeclarationReflection
  return lifted.children || lifted.indexSignatures || lifted.signatures ? lifted : undefined
}

/** The type of a member of an object type: its own, or that of the value behind an accessor. */
export function memberType(model: DeclarationReflection): Typed {
  const { getSignature, setSignature } = model
  return getSignature ?? setSignature?.parameters?.[0] ?? model
}

/** The members of a model's object type; none if its type is anything else. */
export function propertiesOf(model: Typed): readonly DeclarationReflection[] {
  return shapeOf(model)?.children ?? []
}

/** The parameters of a signature; `this` is none of those that a caller passes. */
export function parametersOf(model: SignatureReflection): readonly ParameterReflection[] {
  return (model.parameters ?? []).filter(({ name }) => name !== 'this')
}

/** A type without `undefined`: what an optional member or parameter shows, since `?` says it already. */
export function withoutUndefined(type: SomeType | undefined): readonly SomeType[] {
  if (type?.type !== 'union') return type ? [type] : []
  return type.types.filter((part) => part.type !== 'intrinsic' || part.name !== 'undefined')
}
