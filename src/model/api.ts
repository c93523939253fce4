/**
 * The documented API of a package as data.
 *
 * A generation writes it as `api.json` beside the pages. The website reads it for all that it adds to
 * them, and programs read it in place of the pages. It holds no line numbers, so that it changes only
 * when the API or its comments do. `api.schema.json` of the package describes it as a JSON Schema, made from these types.
 */
export interface Api {
  /** Where the JSON Schema of this shape is, for editors and validators. */
  readonly $schema?: string
  /** Version of this shape; a reader refuses what is newer than itself. */
  readonly format: 1
  /** The project's name, as it stands on the index page: `seamapi`. */
  readonly name: string
  /** The titles of the categories, in the order in which readers should meet them. */
  readonly categories: readonly string[]
  /** Every document, and every symbol that has a page of its own or an entry on one, in page order. */
  readonly symbols: readonly ApiSymbol[]
}

/**
 * Where something is documented, which is also its identity: the path of a page below the output
 * folder, with an anchor for a part of one. `interfaces/Device.md`, `modules.md#accesscode`,
 * `interfaces/Device.md#device_id`.
 */
export type ApiUrl = string

/** What symbols and members have in common. */
export interface ApiDeclaration {
  /** As declared: `OngoingAccessCode`, `device_id`; the title of a document. */
  readonly name: string
  /** Kind of declaration in the singular, as in a page title: `Interface`, `Property`. */
  readonly kind: string
  /** The text of its comment as Markdown, with links relative to the output folder. */
  readonly comment?: string
  /** The block tags of its comment, in the order of the source; `@category` and its like are left out. */
  readonly tags?: readonly ApiTag[]
  /** The type, of all that has one; a function and a method have signatures instead. */
  readonly type?: ApiType
  /** How it can be called or constructed, one for each overload. */
  readonly signatures?: readonly ApiSignature[]
  /** A symbol's members, in page order; for a member, those of the object types written in its type. */
  readonly members?: readonly ApiMember[]
}

/** One exported symbol or document. */
export interface ApiSymbol extends ApiDeclaration {
  readonly url: ApiUrl
  /** Names of the modules and namespaces around it, joined with `.`: `zoo.inner`. */
  readonly namespace?: string
  /** Title of its `@category`. */
  readonly category?: string
  readonly typeParameters?: readonly ApiTypeParameter[]
  /** What a class or interface extends, as it was written, type arguments included. */
  readonly extends?: readonly ApiType[]
  readonly implements?: readonly ApiType[]
  /** Path of the file that declares it, as in *Defined in*: `src/types/models.ts`. */
  readonly source?: string
}

/** One member of a symbol, or of an object type written inside a type. */
export interface ApiMember extends ApiDeclaration {
  /** On a page of its own symbol: the anchor. Members of an object type inside a type have none. */
  readonly anchor?: string
  readonly optional?: true
  readonly readonly?: true
  readonly static?: true
  /**
   * The member that it is inherited from, or its name where that is documented elsewhere (`Error.name`).
   * A member without a type and without signatures is the same as the one that it is inherited from.
   */
  readonly inherited?: ApiUrl
  /** The member of a parent that it takes the place of. */
  readonly overrides?: ApiUrl
}

/** A type as TypeScript, and what is known about its parts. */
export interface ApiType {
  /** On one line: `(DeviceError | AccessCodeError)[]`. */
  readonly text: string
  /** The documented symbols that it mentions, each once, in the order of the text. */
  readonly symbols?: readonly ApiUrl[]
  /** Where the type is a union: the documented symbols that are its alternatives. */
  readonly alternatives?: readonly ApiUrl[]
  /** The literals that a value, or an element of a list, can be; those of `as const` lists included. */
  readonly literals?: readonly ApiLiteral[]
}

/** A literal value, and what its own comment says of it. */
export interface ApiLiteral {
  /** A big integer is text that ends in `n`, as in the source. */
  readonly value: string | number | boolean
  readonly comment?: string
}

/** A block tag of a comment. */
export interface ApiTag {
  /** Without `@`: `deprecated`, `example`. */
  readonly name: string
  /** As Markdown, with links relative to the output folder. */
  readonly text: string
}

/** One way to call a function, method or constructor. */
export interface ApiSignature {
  readonly comment?: string
  readonly tags?: readonly ApiTag[]
  readonly typeParameters?: readonly ApiTypeParameter[]
  readonly parameters: readonly ApiParameter[]
  readonly returns: ApiType
}

/** A parameter of a signature. */
export interface ApiParameter {
  readonly name: string
  readonly type: ApiType
  readonly optional?: true
  readonly rest?: true
  readonly comment?: string
}

/** A type parameter, with its bound and default. */
export interface ApiTypeParameter {
  readonly name: string
  readonly extends?: ApiType
  readonly default?: ApiType
  readonly comment?: string
}
