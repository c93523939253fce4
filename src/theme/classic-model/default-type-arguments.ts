import type { Context } from 'typedoc'
import {
  type DeclarationReflection,
  type ParameterReflection,
  type ReferenceType,
  ReflectionKind,
  type SignatureReflection,
} from 'typedoc/models'
import type ts from 'typescript'
import { hasDeclaredResult } from './declared-results.ts'
import { type Difference, parameterSymbols } from './difference.ts'

/**
 * Types of TypeScript's library whose defaults came or changed after TypeScript 4.5: `Uint8Array`
 * had no parameter, and the third one of `Iterator` was `undefined`.
 */
const NEWER_DEFAULTS = new Set(
  (
    'Iterator Iterable IterableIterator Generator AsyncIterator AsyncIterable ' +
    'AsyncIterableIterator AsyncGenerator DataView Int8Array Uint8Array Uint8ClampedArray ' +
    'Int16Array Uint16Array Int32Array Uint32Array BigInt64Array BigUint64Array Float16Array ' +
    'Float32Array Float64Array'
  ).split(' '),
)

/** The types of members, parameters and results have the arguments that the source leaves out. */
export const defaultTypeArguments: Difference = {
  declaration(context, reflection) {
    if (context.convertingTypeNode || !reflection.kindOf(ReflectionKind.Property)) return
    const symbol = context.getSymbolFromReflection(reflection)
    if (symbol)
      fill(context.withScope(reflection), reflection, () => context.checker.getTypeOfSymbol(symbol))
  },
  signature(context, reflection, source) {
    if (context.convertingTypeNode) return
    const scope = context.withScope(reflection)
    for (const [parameter, symbol] of parameterSymbols(reflection, source))
      fill(scope.withScope(parameter), parameter, () => context.checker.getTypeOfSymbol(symbol))
    const { signature } = source
    if (signature && !hasDeclaredResult(reflection))
      fill(scope, reflection, () => signature.getReturnType())
  },
}

/** Takes the arguments from the checker: TypeDoc cuts them off where the source has fewer. */
function fill(
  context: Context,
  reflection: DeclarationReflection | ParameterReflection | SignatureReflection,
  typeOf: () => ts.Type,
): void {
  const { type } = reflection
  if (type?.type !== 'reference' || hasNewerDefaults(type)) return
  const full = context.converter.convertType(context, context.checker.getNonNullableType(typeOf()))
  if (full.type !== 'reference' || full.name !== type.name) return
  const { typeArguments = [] } = type
  const more = full.typeArguments?.slice(typeArguments.length) ?? []
  if (more.length > 0) type.typeArguments = [...typeArguments, ...more]
}

function hasNewerDefaults(type: ReferenceType): boolean {
  return type.package === 'typescript' && NEWER_DEFAULTS.has(type.name)
}
