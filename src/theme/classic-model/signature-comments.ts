import type { Context } from 'typedoc'
import {
  type Comment,
  type DeclarationReflection,
  ReflectionKind,
  type SignatureReflection,
} from 'typedoc/models'
import ts from 'typescript'
import { jsDocOf, readLayout } from './comment-layout.ts'
import { completeComment } from './complete-comment.ts'
import type { Difference } from './difference.ts'

const OVERLOADED =
  ReflectionKind.FunctionOrMethod | ReflectionKind.Constructor | ReflectionKind.Accessor

const shared = new WeakMap<DeclarationReflection, Comment>()

/** What has no comment besides its signatures: members, and pages with a signature that shows theirs. */
const given = new WeakSet<DeclarationReflection>()

/**
 * The comment of what has signatures goes to them: each takes the parts that its own comment lacks,
 * which are the first paragraph, the rest, the result and the tags. Overloads share the comment of
 * the implementation or, in declaration files, of the last one.
 */
export const signatureComments: Difference = {
  declaration(context, reflection) {
    const comment = overloadComment(context, reflection)
    if (comment) shared.set(reflection, comment)
  },
  signature(context, { type }, { declaration }) {
    // A function type that is written as a result has the comment that stands before its parent.
    if (!declaration?.type || !ts.isFunctionTypeNode(declaration.type)) return
    if (type?.type !== 'reflection' || isExpressionOrType(declaration)) return
    const jsDoc = jsDocOf(declaration)
    for (const result of type.declaration.signatures ?? []) {
      const comment = jsDoc && context.getSignatureComment(declaration)
      if (!comment || result.comment) continue
      readLayout(context, comment, jsDoc)
      result.comment = comment
    }
  },
  converted({ project }) {
    for (const reflection of Object.values(project.reflections)) {
      if (!reflection.isDeclaration()) continue
      const comment = reflection.kindOf(OVERLOADED) ? shared.get(reflection) : reflection.comment
      const signatures = signaturesOf(reflection)
      if (!comment || signatures.length === 0) continue
      const isPage = reflection.kindOf(ReflectionKind.ClassOrInterface)
      if (!isPage || signatures.some((each) => !each.comment)) given.add(reflection)
      for (const signature of signatures) completeComment(signature, comment)
    }
  },
  resolved({ project }) {
    for (const reflection of Object.values(project.reflections))
      if (reflection.isDeclaration() && given.has(reflection)) delete reflection.comment
  },
}

function signaturesOf(reflection: DeclarationReflection): SignatureReflection[] {
  const { type } = reflection
  return (type?.type === 'reflection' ? type.declaration : reflection).getNonIndexSignatures()
}

function overloadComment(context: Context, reflection: DeclarationReflection): Comment | undefined {
  const declarations = context.getSymbolFromReflection(reflection)?.declarations ?? []
  const overloads = declarations.filter(isImplementable)
  const declaration = overloads.at(reflection.kindOf(ReflectionKind.FunctionOrMethod) ? -1 : 0)
  const jsDoc = declaration && overloads.length > 1 ? jsDocOf(declaration) : undefined
  if (!declaration || !jsDoc) return undefined
  const comment = context.getSignatureComment(declaration)
  readLayout(context, comment, jsDoc)
  return comment
}

/** True for a signature that has no comment before it, but before the constant or member it is in. */
function isExpressionOrType(node: ts.Node): boolean {
  return ts.isFunctionTypeNode(node) || ts.isArrowFunction(node) || ts.isFunctionExpression(node)
}

/** True for what may have a body: functions and the methods, accessors and constructors of classes. */
function isImplementable(node: ts.Node) {
  return (
    ts.isFunctionDeclaration(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isConstructorDeclaration(node) ||
    ts.isAccessor(node)
  )
}
