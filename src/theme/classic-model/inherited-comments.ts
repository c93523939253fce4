import {
  type Comment,
  type DeclarationReflection,
  type Reflection,
  ReflectionKind,
  type SignatureReflection,
} from 'typedoc/models'
import type { Difference } from './difference.ts'

const own = new WeakMap<Reflection, Comment>()

/** The comment that stands at the declaration itself; undefined where it is taken from another. */
export function ownComment(reflection: Reflection): Comment | undefined {
  return own.get(reflection)
}

/**
 * A member without a comment takes that of the documented member that it overrides or implements,
 * and of its tags only `@remarks`; so does a constructor. Classes and interfaces take none, and
 * nothing is taken from what is not documented.
 */
export const inheritedComments: Difference = {
  declaration(_context, reflection) {
    keepOwn(reflection)
    for (const signature of reflection.signatures ?? []) keepOwn(signature)
  },
  signature(_context, reflection) {
    if (reflection.comment?.inheritedFromParentDeclaration || isConstructor(reflection))
      for (const parameter of reflection.typeParameters ?? []) delete parameter.comment
    keepOwn(reflection)
  },
  resolved({ project }) {
    for (const reflection of Object.values(project.reflections)) {
      if (reflection.isDeclaration() && reflection.kindOf(ReflectionKind.Constructor))
        inheritConstructor(reflection)
      if (reflection.isSignature()) takeParents(reflection)
      if (!reflection.comment || isOwn(reflection)) continue
      if (reflection.kindOf(ReflectionKind.ClassOrInterface)) delete reflection.comment
      else if (reflection.isSignature()) shorten(reflection)
      else if (reflection.isDeclaration()) onlyRemarks(reflection.comment)
    }
  },
}

/** Notes that the comment of a reflection is its own. */
export function keepOwn(reflection: DeclarationReflection | SignatureReflection): void {
  const { comment } = reflection
  if (comment?.inheritedFromParentDeclaration) delete reflection.comment
  else if (comment) own.set(reflection, comment)
}

function isConstructor(signature: SignatureReflection): boolean {
  return signature.parent.kindOf(ReflectionKind.Constructor)
}

/** TypeDoc gives the signature of a constant its modifiers such as `@beta`, and leaves it the text. */
function takeParents(signature: SignatureReflection): void {
  const { comment, parent } = signature
  if (!comment || !parent.comment || !own.has(parent)) return
  if (comment.summary.length + comment.blockTags.length > 0) return
  signature.comment = parent.comment.clone()
  for (const tag of comment.modifierTags) signature.comment.modifierTags.add(tag)
  delete parent.comment
}

/** True also for the comment of a constant, which TypeDoc moves to the signature of its function. */
function isOwn(reflection: Reflection): boolean {
  if (own.has(reflection)) return true
  return reflection.isSignature() && own.has(reflection.parent)
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

function shorten(signature: SignatureReflection): void {
  if (signature.comment) onlyRemarks(signature.comment)
  for (const each of [...(signature.parameters ?? []), ...(signature.typeParameters ?? [])])
    delete each.comment
}

function onlyRemarks(comment: Comment): void {
  comment.blockTags = comment.blockTags.filter(({ tag }) => tag === '@remarks')
  comment.modifierTags.clear()
}
