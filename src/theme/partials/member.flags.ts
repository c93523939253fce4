import type { ReflectionFlags } from 'typedoc/models'
import { code } from '../../markdown/index.ts'

/** The flags that are shown, in this order. */
const FLAGS = [
  ['isStatic', 'Static'],
  ['isPrivate', 'Private'],
  ['isProtected', 'Protected'],
  ['isOptional', 'Optional'],
  ['isReadonly', 'Readonly'],
  ['isAbstract', 'Abstract'],
  ['isConst', 'Const'],
] as const satisfies readonly (readonly [keyof ReflectionFlags, string])[]

/** The flags of a declaration as words in code. */
export function flags(model: { readonly flags: ReflectionFlags }): string[] {
  return FLAGS.filter(([flag]) => model.flags[flag]).map(([, word]) => code(word))
}
