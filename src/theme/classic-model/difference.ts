import type { Context } from 'typedoc'
import type {
  DeclarationReflection,
  ParameterReflection,
  ProjectReflection,
  Reflection,
  SignatureReflection,
  SomeType,
} from 'typedoc/models'
import type ts from 'typescript'

/** A signature of the sources, or one that has none, such as a default constructor. */
export interface SignatureSource {
  readonly declaration: ts.SignatureDeclaration | ts.JSDocSignature | undefined
  readonly signature: ts.Signature | undefined
}

/** One thing that TypeDoc's model of 0.22 held in another way, and the steps that restore it. */
export interface Difference {
  /** After a declaration was converted, before TypeDoc's own plugins see it. */
  declaration?(context: Context, reflection: DeclarationReflection): void
  /** After a signature was converted, with its parameters and type. */
  signature?(context: Context, reflection: SignatureReflection, source: SignatureSource): void
  /** When all was converted, before comments are sorted out and references resolved. */
  converted?(context: Context): void
  /** When comments and inheritance are known, before groups are made and links resolved. */
  resolved?(context: Context): void
  /** At the end of all, or when a model comes back from JSON, which keeps no more than TypeDoc knows. */
  finished?(project: ProjectReflection): void
}

/** The parameters of a signature with the symbols that they were made from. */
export function parameterSymbols(
  { parameters = [] }: SignatureReflection,
  { signature }: SignatureSource,
): [ParameterReflection, ts.Symbol][] {
  if (!signature) return []
  const symbols = [
    ...(parameters[0]?.name === 'this' ? [undefined] : []),
    ...signature.getParameters(),
  ]
  return parameters.flatMap((parameter, index) => {
    const symbol = symbols[index]
    return symbol ? [[parameter, symbol] as [ParameterReflection, ts.Symbol]] : []
  })
}

/** The types in a project: of members, results, parameters and bounds, and what parents are given. */
export function typesIn(project: ProjectReflection): SomeType[] {
  const found: SomeType[] = []
  const add = (type: SomeType | undefined) => type && found.push(type)
  for (const each of Object.values(project.reflections)) {
    if (each.isTypeParameter() || isTyped(each)) add(each.type)
    if (each.isTypeParameter()) add(each.default)
    if (!each.isDeclaration()) continue
    for (const parents of [each.extendedTypes, each.implementedTypes])
      for (const parent of parents ?? [])
        if (parent.type === 'reference') found.push(...(parent.typeArguments ?? []))
  }
  return found
}

/** True for what has a type of its own: members, results, parameters. */
export function isTyped(
  reflection: Reflection,
): reflection is DeclarationReflection | ParameterReflection | SignatureReflection {
  return reflection.isDeclaration() || reflection.isSignature() || reflection.isParameter()
}
