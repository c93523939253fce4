import type { Context } from 'typedoc'
import {
  Comment,
  type CommentDisplayPart,
  type CommentTag,
  type DeclarationReflection,
  ReflectionKind,
  type SignatureReflection,
} from 'typedoc/models'
import ts from 'typescript'
import { jsDocOf, keepSeeTags, layOutLike, readLayout } from './comment-layout.ts'
import type { Difference } from './difference.ts'

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
      for (const signature of signatures) complete(signature, comment)
    }
  },
  resolved({ project }) {
    for (const reflection of Object.values(project.reflections))
      if (reflection.isDeclaration() && given.has(reflection)) delete reflection.comment
  },
}

const OVERLOADED =
  ReflectionKind.FunctionOrMethod | ReflectionKind.Constructor | ReflectionKind.Accessor

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

function complete(signature: SignatureReflection, source: Comment): void {
  const comment = signature.comment ?? new Comment()
  if (comment === source) return
  const [first, rest] = paragraphs(comment.summary)
  const [otherFirst, otherRest] = paragraphs(source.summary)
  comment.summary = [...(first.length ? first : otherFirst), ...(rest.length ? rest : otherRest)]
  const tags = source.blockTags.filter(
    (tag) => isFor(signature, tag) && !comment.blockTags.some((own) => isSame(own, tag)),
  )
  if (hasTags(comment)) {
    comment.blockTags.push(...tags.filter(({ tag, name }) => name || tag === '@returns'))
  } else {
    comment.blockTags.push(...tags)
    for (const tag of source.modifierTags) comment.modifierTags.add(tag)
    layOutLike(comment, source)
  }
  signature.comment = comment.clone()
  layOutLike(signature.comment, comment)
  keepSeeTags(signature.comment)
}

/** The first paragraph of a text and the rest, with the blank line between them. */
function paragraphs(
  parts: readonly CommentDisplayPart[],
): [CommentDisplayPart[], CommentDisplayPart[]] {
  const at = parts.findIndex(({ kind, text }) => kind === 'text' && /\n[ \t]*\n/.test(text))
  const part = parts[at]
  if (!part) return [[...parts], []]
  const end = part.text.search(/\n[ \t]*\n/)
  return [
    [...parts.slice(0, at), { kind: 'text', text: part.text.slice(0, end) }],
    [{ kind: 'text', text: part.text.slice(end) }, ...parts.slice(at + 1)],
  ]
}

function hasTags({ blockTags, modifierTags }: Comment): boolean {
  return modifierTags.size > 0 || blockTags.some(({ tag }) => tag !== '@returns')
}

function isSame(a: CommentTag, b: CommentTag): boolean {
  return a.tag === b.tag && a.name === b.name
}

/** True for a tag that is not about a parameter, or about one that the signature has. */
function isFor(
  { parameters = [], typeParameters = [] }: SignatureReflection,
  { name }: CommentTag,
) {
  if (name === undefined) return true
  const [root] = name.split('.')
  return [...parameters, ...typeParameters].some(
    (each) => each.name === root || each.name === '__namedParameters',
  )
}
