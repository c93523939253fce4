import { ReflectionKind } from 'typedoc/models'

/** What the layout knows about a kind of declaration. */
export interface Kind {
  /** Place of its group on a page, counted from 0. */
  readonly order: number
  /** As in a page title: `Interface`. */
  readonly singular: string
  /** As in a group's heading: `Interfaces`. */
  readonly plural: string
  /** Mark at the start of a member's title line; empty for kinds that have none. */
  readonly glyph: string
  /** Folder of its pages; empty when its declarations are printed on their parent's page. */
  readonly directory: string
  /** Folder of its pages where every reflection has one; empty for members, which never have. */
  readonly ownDirectory: string
}

/** Every kind that is documented, in the order of the groups on a page. */
const rows: readonly (readonly [ReflectionKind, string, string, string, string, string?])[] = [
  [ReflectionKind.Document, 'Document', 'Documents', '', 'documents'],
  [ReflectionKind.Reference, 'Reference', 'References', '', ''],
  [ReflectionKind.Module, 'Module', 'Modules', '', 'modules'],
  [ReflectionKind.Namespace, 'Namespace', 'Namespaces', '', 'modules'],
  [ReflectionKind.Enum, 'Enumeration', 'Enumerations', '', 'enums'],
  [ReflectionKind.EnumMember, 'Enumeration member', 'Enumeration members', '•', ''],
  [ReflectionKind.Class, 'Class', 'Classes', '', 'classes'],
  [ReflectionKind.Interface, 'Interface', 'Interfaces', '', 'interfaces'],
  [ReflectionKind.TypeAlias, 'Type alias', 'Type aliases', 'Ƭ', '', 'types'],
  [ReflectionKind.Constructor, 'Constructor', 'Constructors', '•', ''],
  [ReflectionKind.Property, 'Property', 'Properties', '•', ''],
  [ReflectionKind.Variable, 'Variable', 'Variables', '•', '', 'variables'],
  [ReflectionKind.Function, 'Function', 'Functions', '▸', '', 'functions'],
  [ReflectionKind.Accessor, 'Accessor', 'Accessors', '•', ''],
  [ReflectionKind.Method, 'Method', 'Methods', '▸', ''],
]

const kinds = new Map<ReflectionKind, Kind>(
  rows.map(([kind, singular, plural, glyph, directory, ownDirectory = directory], order) => [
    kind,
    { order, singular, plural, glyph, directory, ownDirectory },
  ]),
)

/** The row of a reflection's kind; undefined for projects, signatures and the like. */
export function kindOf(reflection: { readonly kind: ReflectionKind }): Kind | undefined {
  return kinds.get(reflection.kind)
}
