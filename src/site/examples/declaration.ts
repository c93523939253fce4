import type {
  ApiMember,
  ApiParameter,
  ApiSignature,
  ApiSymbol,
  ApiTypeParameter,
} from '../../model/api.ts'
import type { Reference } from '../reference.ts'

/** The kinds whose declaration is nothing but types. */
const DECLARED = ['Interface', 'Type alias']

/** The declaration of an interface or alias as TypeScript; undefined for what is more than types. */
export function declaration(symbol: ApiSymbol): string | undefined {
  const { kind, members = [], type, extends: parents = [] } = symbol
  if (!DECLARED.includes(kind)) return undefined
  if (kind === 'Type alias') return type && `type ${head(symbol)} = ${type.text}\n`
  const heritage = parents.map(({ text }) => text).join(', ')
  const own = members.filter(({ inherited }) => inherited === undefined)
  return block(`interface ${head(symbol)}${heritage && ` extends ${heritage}`}`, own)
}

/** An interface with all that it inherits in one block; undefined where it inherits nothing. */
export function flattened(reference: Reference, symbol: ApiSymbol): string | undefined {
  const { kind, members = [], extends: parents = [] } = symbol
  if (kind !== 'Interface' || parents.length === 0) return undefined
  return block(`interface ${head(symbol)}`, members.map(reference.whole))
}

function block(opening: string, members: readonly ApiMember[]): string {
  const lines = members.flatMap(memberLines).map((line) => `  ${line}\n`)
  return `${opening} {${lines.length > 0 ? `\n${lines.join('')}` : ''}}\n`
}

function memberLines(member: ApiMember): string[] {
  const { kind, name, optional, readonly, signatures = [], type } = member
  const key = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$|^\[/u.test(name) ? name : JSON.stringify(name)
  const mark = optional ? '?' : ''
  if (signatures.length === 0)
    return type ? [`${readonly ? 'readonly ' : ''}${key}${mark}: ${type.text}`] : []
  const call = kind === 'Constructor' ? 'new ' : name === '__call' ? '' : `${key}${mark}`
  return signatures.map((each) => call + signature(each))
}

function signature({ parameters, returns, typeParameters }: ApiSignature): string {
  return `${typeArguments(typeParameters)}(${parameters.map(parameterText).join(', ')}): ${returns.text}`
}

/** A parameter as TypeScript: `...rest: string[]`, `force?: boolean`. */
export function parameterText({ name, optional, rest, type }: ApiParameter): string {
  return `${rest ? '...' : ''}${name}${optional ? '?' : ''}: ${type.text}`
}

function head({ name, typeParameters }: ApiSymbol): string {
  return name + typeArguments(typeParameters)
}

function typeArguments(all: readonly ApiTypeParameter[] = []): string {
  const each = all.map(
    ({ name, extends: bound, default: otherwise }) =>
      name + (bound ? ` extends ${bound.text}` : '') + (otherwise ? ` = ${otherwise.text}` : ''),
  )
  return each.length > 0 ? `<${each.join(', ')}>` : ''
}
