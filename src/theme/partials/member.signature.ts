import { type Reflection, ReflectionKind, type SignatureReflection } from 'typedoc/models'
import { angled, blocks, bold, code, heading, plain } from '../../markdown/index.ts'
import { parametersOf, shapeOf } from '../../model/shape.ts'
import type { ClassicContext } from '../context.ts'
import { parameterName } from '../type/function.ts'
import { typeOf } from '../type/index.ts'
import { comment, commentText } from './comment.ts'
import { closing } from './member.closing.ts'
import { flags } from './member.flags.ts'
import { parameterTable } from './table.parameters.ts'
import { propertyTable } from './table.properties.ts'
import { typeParameters } from './table.type-parameters.ts'

/** Where a signature stands: as a member's own, or nested in the type of something else. */
interface Place {
  /** The member that the signature belongs to, for its flags and its parents. */
  readonly owner?: Reflection
  /** True for signatures in a type: one heading level deeper, no name, no closing sections. */
  readonly nested?: boolean
}

/** A call, construct, get or set signature with all that belongs to it. */
export function signature(
  context: ClassicContext,
  model: SignatureReflection,
  { owner, nested = false }: Place,
): string {
  const level = nested ? 5 : 4
  const parameters = parametersOf(model)
  return blocks(
    titleLine(context, model, owner),
    comment(context, model.comment, { without: ['@returns'] }),
    typeParameters(context, model.typeParameters, level),
    parameters.length > 0
      ? [heading(level, 'Parameters'), parameterTable(context, parameters)]
      : [],
    model.kindOf(ReflectionKind.ConstructorSignature)
      ? ''
      : [heading(level, 'Returns'), returns(context, model)],
    nested ? '' : closing(context, model, enclosing(owner)),
  )
}

/** The class or interface whose clauses name the parents of a member, or of the page itself. */
function enclosing(owner: Reflection | undefined): Reflection | undefined {
  return owner?.kindOf(ReflectionKind.ClassOrInterface) ? owner : owner?.parent
}

const ACCESSOR = new Map([
  [ReflectionKind.GetSignature, 'get'],
  [ReflectionKind.SetSignature, 'set'],
])

function titleLine(
  context: ClassicContext,
  model: SignatureReflection,
  owner?: Reflection,
): string {
  const isConstructor = model.kindOf(ReflectionKind.ConstructorSignature)
  const accessor = ACCESSOR.get(model.kind)
  const generic = angled(model.typeParameters?.map(({ name }) => code(name)))
  const parameters = parametersOf(model)
    .map((each) => parameterName(each, each.flags.isOptional || each.defaultValue !== undefined))
    .join(', ')
  const name = nameOf(model, owner)
  const result = isConstructor ? '' : `: ${typeOf(context, model, 'object')}`
  const glyph = isConstructor || accessor ? '•' : '▸'
  return [
    ...(context.options.getValue('hideMembersSymbol') ? [] : [glyph]),
    ...(owner ? flags(owner).filter((flag) => flag !== code('Const')) : []),
    ...(accessor ? [code(accessor)] : []),
    `${name}${generic}(${parameters})${result}`,
  ].join(' ')
}

/** The name in bold. A signature in a type has none, but for a constructor's that has a name of its own. */
function nameOf(model: SignatureReflection, owner?: Reflection): string {
  const isConstructor = model.kindOf(ReflectionKind.ConstructorSignature)
  if (!owner) return isConstructor && model.name.startsWith('new ') ? bold(plain(model.name)) : ''
  return bold(plain(isConstructor ? `new ${owner.parent?.name ?? model.name}` : model.name))
}

/** The result's type, the text of `@returns`, and the inside of a function or object type. */
function returns(context: ClassicContext, model: SignatureReflection): string {
  const shape = shapeOf({ type: model.type })
  return blocks(
    typeOf(context, model, 'all'),
    commentText(context, model.comment?.getTag('@returns')?.content ?? []),
    (shape?.signatures ?? []).map((call) => signature(context, call, { nested: true })),
    shape?.children?.length ? propertyTable(context, shape.children) : '',
  )
}
