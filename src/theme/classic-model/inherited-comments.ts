import {
  type Comment,
  type DeclarationReflection,
  type Reflection,
  ReflectionKind,
  type SignatureReflection,
} from 'typedoc/models'
import type { Difference } from './difference.ts'

/** The tags of a comment that another member takes over. */
const TAKEN_OVER: ReadonlySet<string> = new Set(['@remarks', '@returns'])

const own = new WeakMap<Reflection, Comment>()

/** The comment that stands at the declaration itself; undefined where it is taken from another. */
export function ownComment(reflection: Reflection): Comment | undefined {
  return own.get(reflection)
}

/**
 * A member without a comment takes that of the documented member that it overrides or implements,
 * and of its tags only `@remarks` and `@returns`; so does a constructor. Classes and interfaces
 * take none, and nothing is taken from what is not documented.
 */
export const inheritedComments: Difference = {
  converted({ project }) {
    for (const reflection of Object.values(project.reflections))
      if (reflection.isDeclaration() || reflection.isSignature()) keepOwn(reflection)
  },
  declaration: (_context, reflection) => withoutInherited(reflection),
  signature: (_context, reflection) => withoutInherited(reflection),
  resolved({ project }) {
    for (const reflection of Object.values(project.reflections)) {
      if (reflection.isDeclaration() && reflection.kindOf(ReflectionKind.Constructor))
        inheritConstructor(reflection)
      if (reflection.comment && !own.has(reflection)) cutInherited(reflection)
    }
  },
}

function keepOwn(reflection: DeclarationReflection | SignatureReflection): void {
  if (reflection.comment) own.set(reflection, reflection.comment)
}

/** Drops what TypeDoc took from another overload or, for a constructor's type parameters, from the class. */
function withoutInherited(reflection: DeclarationReflection | SignatureReflection): void {
  const isInherited = reflection.comment?.inheritedFromParentDeclaration
  if (isInherited) delete reflection.comment
  if (isInherited || reflection.parent?.kindOf(ReflectionKind.Constructor))
    for (const parameter of reflection.typeParameters ?? []) delete parameter.comment
}

function inheritConstructor(child: DeclarationReflection): void {
  for (const [index, signature] of (child.signatures ?? []).entries()) {
    const comment = signature.comment ?? baseComment(child.parent, index)
    if (comment) signature.comment ??= comment.clone()
  }
}

/** The comment of the constructor signature in the same place, in the nearest base that has one. */
function baseComment(child: Reflection | undefined, index: number): Comment | undefined {
  const [type] = (child?.isDeclaration() && child.extendedTypes) || []
  const base = type?.type === 'reference' ? type.reflection : undefined
  if (!base?.isDeclaration()) return undefined
  const member = base.children?.find((each) => each.kindOf(ReflectionKind.Constructor))
  return member?.signatures?.[index]?.comment ?? baseComment(base, index)
}

/** Leaves of a comment that another declaration gave what a member takes over. */
function cutInherited(reflection: Reflection): void {
  if (reflection.kindOf(ReflectionKind.ClassOrInterface)) delete reflection.comment
  else if (reflection.isDeclaration() || reflection.isSignature()) {
    if (isOfAlias(reflection)) delete reflection.comment
    else if (reflection.isSignature()) shorten(reflection)
    else if (reflection.comment) withoutTags(reflection.comment)
  }
}

/** The members of a type alias are no declarations on a page. */
function isOfAlias(reflection: DeclarationReflection | SignatureReflection): boolean {
  const { overwrites } = reflection.isSignature() ? reflection.parent : reflection
  return overwrites !== undefined && overwrites.reflection === undefined
}

function shorten(signature: SignatureReflection): void {
  if (signature.comment) withoutTags(signature.comment)
  for (const each of [...(signature.parameters ?? []), ...(signature.typeParameters ?? [])])
    delete each.comment
}

function withoutTags(comment: Comment): void {
  comment.blockTags = comment.blockTags.filter(({ tag }) => TAKEN_OVER.has(tag))
  comment.modifierTags.clear()
}
