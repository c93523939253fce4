import { Application, Context, Converter, type Reflection } from 'typedoc'
import {
  Comment,
  IntrinsicType,
  LiteralType,
  ReflectionKind,
  ReflectionSymbolId,
  type SomeType,
  UnionType,
} from 'typedoc/models'
import ts from 'typescript'
import { allReferences } from '../model/references.ts'

/** One of TypeDoc's methods done in a quicker way, with the same result. */
interface Patch {
  /** What TypeDoc does in vain. */
  readonly reason: string
  /** True where others build on the method, so that it stays replaced between conversions. */
  readonly isLasting?: boolean
  /** Puts the quicker way in its place for a conversion. */
  apply(app: Application, override: Override): void
}

/** Puts another function in the place of a method, until the conversion is over. */
type Override = <A extends unknown[], R>(
  owner: object,
  name: string,
  replacement: (original: Method<A, R>) => Method<A, R>,
) => void

type Method<A extends unknown[], R> = (this: never, ...all: A) => R

/** The versions of TypeDoc whose code the patches were written against; any other runs as it is. */
const KNOWN: readonly string[] = ['0.28.20']

/** Makes conversions quicker, without any difference in what they give. */
export function applyPatches(app: Application, version = Application.VERSION): void {
  if (!KNOWN.includes(version)) return
  const all = [...patches.values()]
  for (const patch of all.filter(({ isLasting }) => isLasting)) patch.apply(app, replaced)
  const convert = app.converter.convert.bind(app.converter)
  app.converter.convert = (entryPoints) => {
    const restore: (() => void)[] = []
    try {
      for (const patch of all.filter(({ isLasting }) => !isLasting))
        patch.apply(app, (...method) => restore.push(replaced(...method)))
      return convert(entryPoints)
    } finally {
      for (const step of restore.reverse()) step()
    }
  }
}

const plainComments: Patch = {
  reason: 'A comment of one line without any markup goes through a lexer, a parser and a copy.',
  apply({ options }, override) {
    if (options.getValue('commentStyle') !== 'jsdoc') return
    override(
      Context.prototype,
      'getComment',
      (original: Method<[ts.Symbol, ReflectionKind], Comment | undefined>) =>
        function (symbol, kind) {
          return plainComment(symbol, kind) ?? original.call(this, symbol, kind)
        },
    )
  },
}

const symbolIds: Patch = {
  reason: 'The package and the path of a file are looked up again for each symbol in it.',
  apply(_app, override) {
    const ids = new Map<ts.Symbol, ReflectionSymbolId>()
    const files = new Map<ts.SourceFile, ReflectionSymbolId>()
    override(
      Context.prototype,
      'createSymbolId',
      (original: Method<[ts.Symbol, ts.Declaration | undefined], ReflectionSymbolId>) =>
        function (symbol, declaration) {
          if (declaration) return original.call(this, symbol, declaration)
          let id = ids.get(symbol)
          if (!id) {
            id = symbolIdLike(files, symbol) ?? original.call(this, symbol, undefined)
            ids.set(symbol, id)
            const file = symbol.declarations?.[0]?.getSourceFile()
            if (file && !files.has(file)) files.set(file, id)
          }
          return id
        },
    )
  },
}

const KEY = Symbol('stable key')

const stableKeys: Patch = {
  reason: 'The key of a symbol is put together again for each of the look-ups with it.',
  apply: (_app, override) =>
    override(
      ReflectionSymbolId.prototype,
      'getStableKey',
      (original: Method<[], string>) =>
        function (this: { [KEY]?: string }) {
          this[KEY] ??= original.call(this as never)
          return this[KEY]
        },
    ),
}

const registrations: Patch = {
  reason: 'The parent of each member is looked up, for the few that have several reflections.',
  apply: (_app, override) =>
    override(
      Context.prototype,
      'registerReflection',
      (original: Method<[Reflection, ts.Symbol | undefined, string | undefined], void>) =>
        function (this: Context, reflection, symbol, filePath) {
          const inner = this.project as unknown as InnerProject
          const saved = symbol && inner.symbolToReflectionIdMap.get(this.createSymbolId(symbol))
          if (symbol === undefined || typeof saved === 'object')
            return original.call(this as never, reflection, symbol, filePath)
          const { reflectionIdToSymbolMap } = this as unknown as InnerContext
          reflectionIdToSymbolMap.set(reflection.id, symbol)
          this.project.registerReflection(
            reflection,
            this.createSymbolId(symbol),
            filePath as never,
          )
        },
    ),
}

const simpleTypes: Patch = {
  reason:
    'Types such as `string` and `"on" | null` are made syntax nodes, to be told by their kind.',
  isLasting: true,
  apply: ({ converter }, override) =>
    override(
      converter,
      'convertType',
      (original: Method<[Context, ts.Type | ts.TypeNode | undefined, ts.TypeNode?], SomeType>) =>
        function (context, type, node) {
          const simple = type && !('kind' in type) && simpleType(type)
          return simple || original.call(this, context, type, node)
        },
    ),
}

const inlineTypes: Patch = {
  reason: 'Each mention of a type reads that type’s comment, to look for `@inline` in it.',
  apply(_app, override) {
    const known = new Map<ts.Symbol, boolean>()
    override(
      Context.prototype,
      'shouldInline',
      (original: Method<[ts.Symbol, string], boolean>) =>
        function (this: Context, symbol, name) {
          const isNamed = this.preventInline.has(name) || this.inlineType.has(name)
          const isInline =
            (isNamed ? undefined : known.get(symbol)) ?? original.call(this as never, symbol, name)
          if (!isNamed) known.set(symbol, isInline)
          return isInline
        },
    )
  },
}

const exclusions: Patch = {
  reason: 'The name of a file is matched with the patterns again for each symbol in it.',
  apply({ converter }, override) {
    for (const name of ['isExcluded', 'isExternal']) {
      const known = new Map<string, boolean>()
      override(
        converter,
        name,
        (original: Method<[ts.Symbol, ts.TypeChecker], boolean>) =>
          function (symbol, checker) {
            const [declaration, ...others] = symbol.declarations ?? []
            if (!declaration || others.length > 0 || symbol.flags & ts.SymbolFlags.Alias)
              return original.call(this, symbol, checker)
            const { fileName } = declaration.getSourceFile()
            const isMatched = known.get(fileName) ?? original.call(this, symbol, checker)
            known.set(fileName, isMatched)
            return isMatched
          },
      )
    }
  },
}

/** When TypeDoc looks for the addresses of what other packages declare. */
const LINKS = -300

const externalLinks: Patch = {
  reason:
    'All references are found through a queue that moves with each step; large ones take long.',
  apply({ converter }, override) {
    const { _listeners } = converter as unknown as InnerDispatcher
    const entry = _listeners
      .get(Converter.EVENT_RESOLVE_END)
      ?.find(({ priority, listener }) => priority === LINKS && listener.name === 'bound onResolve')
    if (entry)
      override(entry, 'listener', () => ({ project }: Context) => {
        for (const reflection of Object.values(project.reflections))
          converter.resolveLinks(reflection)
        for (const { type, owner } of allReferences(project)) {
          if (type.reflection) continue
          const link = converter.resolveExternalLink(
            type.toDeclarationReference(),
            owner,
            undefined,
            type.symbolId,
          )
          if (typeof link === 'string') type.externalUrl = link
          else if (typeof link === 'object') type.externalUrl = link.target as string
        }
      })
  },
}

/** All of them, by name. */
export const patches: Map<string, Patch> = new Map(
  Object.entries({
    plainComments,
    symbolIds,
    stableKeys,
    registrations,
    simpleTypes,
    inlineTypes,
    exclusions,
    externalLinks,
  }),
)

/** Parts that TypeDoc keeps to itself. */
interface InnerProject {
  readonly symbolToReflectionIdMap: {
    get(id: ReflectionSymbolId): number | number[] | undefined
  }
}
interface InnerContext {
  readonly reflectionIdToSymbolMap: Map<number, ts.Symbol>
}
interface InnerDispatcher {
  readonly _listeners: ReadonlyMap<string, { priority: number; listener: { name: string } }[]>
}

/** Replaces a method and gives the step that puts it back. */
function replaced<A extends unknown[], R>(
  owner: object,
  name: string,
  replacement: (original: Method<A, R>) => Method<A, R>,
): () => void {
  const own = Object.getOwnPropertyDescriptor(owner, name)
  Reflect.set(owner, name, replacement(Reflect.get(owner, name)))
  return () => {
    if (own) Object.defineProperty(owner, name, own)
    else Reflect.deleteProperty(owner, name)
  }
}

/** A whole comment of one line, and nothing in it that means anything to TypeDoc. */
const PLAIN = /^\/\*\*[ \t]+([^@{}[\]<>\\`*\r\n]*[^@{}[\]<>\\`*\s])[ \t]*\*\/$/

/** TypeDoc numbers the comments that it has parsed from 1 upwards. */
let lastId = 0

/** The comment of a property of an interface, where it is plain. */
function plainComment(symbol: ts.Symbol, kind: ReflectionKind): Comment | undefined {
  const [declaration, ...others] = symbol.declarations ?? []
  if (kind !== ReflectionKind.Property || !declaration || others.length > 0) return undefined
  if (!ts.isPropertySignature(declaration)) return undefined
  const jsDoc = (declaration as { jsDoc?: ts.JSDoc[] }).jsDoc?.at(-1)
  if (!jsDoc) return undefined
  const file = declaration.getSourceFile()
  const [, text] = PLAIN.exec(file.text.slice(jsDoc.pos, jsDoc.end)) ?? []
  if (text === undefined) return undefined
  const comment = new Comment([{ kind: 'text', text }])
  lastId -= 1
  comment.discoveryId = lastId
  comment.sourcePath = file.fileName as NonNullable<Comment['sourcePath']>
  comment.inheritedFromParentDeclaration = false
  return comment
}

/** The identity of a symbol in a file of which another one is known; undefined for odd symbols. */
function symbolIdLike(
  files: ReadonlyMap<ts.SourceFile, ReflectionSymbolId>,
  symbol: ts.Symbol,
): ReflectionSymbolId | undefined {
  const declaration = symbol.declarations?.[0]
  const known = declaration && files.get(declaration.getSourceFile())
  if (!known || symbol.flags & ts.SymbolFlags.Transient) return undefined
  const names: string[] = []
  let each: ts.Symbol | undefined = symbol
  while (each && !each.declarations?.some(ts.isSourceFile)) {
    if (each.name.startsWith('__')) return undefined
    names.unshift(each.name)
    each = (each as { parent?: ts.Symbol }).parent
  }
  if (names.length === 0) return undefined
  const { packageName, packagePath } = known
  return new ReflectionSymbolId(
    { packageName, packagePath, qualifiedName: names.join('.') },
    declaration.getStart(),
    Number.NaN,
    known.fileName,
  )
}

const { TypeFlags } = ts

/** Types that are told by their flags alone. */
const SIMPLE: Readonly<Record<number, () => SomeType>> = {
  [TypeFlags.String]: () => new IntrinsicType('string'),
  [TypeFlags.Number]: () => new IntrinsicType('number'),
  [TypeFlags.Boolean | TypeFlags.Union]: () => new IntrinsicType('boolean'),
  [TypeFlags.Undefined]: () => new IntrinsicType('undefined'),
  [TypeFlags.Null]: () => new LiteralType(null),
}

/** A keyword, a string, or a union of these; undefined for anything else, and what has another name. */
function simpleType(type: ts.Type): SomeType | undefined {
  if (type.aliasSymbol) return undefined
  const simple = SIMPLE[type.flags]?.()
  if (simple) return simple
  if (type.flags === TypeFlags.StringLiteral)
    return new LiteralType((type as ts.StringLiteralType).value)
  if (type.flags !== TypeFlags.Union) return undefined
  const { types, origin } = type as ts.UnionType & { origin?: ts.Type }
  if (origin) return undefined
  const members = types.map((each) => (each.flags & TypeFlags.Union ? undefined : simpleType(each)))
  if (!members.every((each) => each !== undefined)) return undefined
  return new UnionType(members.sort((a, b) => absence(a) - absence(b)))
}

/** TypeDoc has `null` behind other types, and `undefined` at the end. */
function absence(type: SomeType): number {
  if (type.type === 'literal') return type.value === null ? 1 : 0
  return type.type === 'intrinsic' && type.name === 'undefined' ? 2 : 0
}
