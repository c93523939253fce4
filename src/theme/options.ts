import { type Application, type DeclarationOption, ParameterType } from 'typedoc'
import { DocsError } from '../docs-error.ts'
import { ADDED_LITERALS, defaultPolicy } from '../model/snapshot.ts'

/** What the plugin adds to TypeDoc's options. */
export interface ClassicOptions {
  readonly addedLiterals: string
  readonly allReflectionsHaveOwnDocument: boolean
  readonly api: string
  readonly classicModel: boolean
  readonly entryDocument: string
  readonly filenameSeparator: string
  readonly hideInPageTOC: boolean
  readonly hideMembersSymbol: boolean
  readonly indexTitle: string
  readonly namedAnchors: boolean
  readonly objectLiteralTypeDeclarationStyle: string
  readonly schemas: string
  readonly writtenTypes: string[]
}

/** Options that typedoc-plugin-markdown 4 declares already, and that mean here what they say. */
export interface SharedOptions {
  readonly hideBreadcrumbs: boolean
  readonly hidePageTitle: boolean
  readonly preserveAnchorCasing: boolean
  readonly publicPath: string
}

declare module 'typedoc' {
  export interface TypeDocOptionMap extends ClassicOptions {}
}

type Declaration<T> = { readonly help: string; readonly defaultValue: T } & (T extends string
  ? { readonly validate?: (value: string) => void }
  : object)

const declarations: { readonly [K in keyof ClassicOptions]: Declaration<ClassicOptions[K]> } = {
  addedLiterals: {
    help: 'Whether a literal that is added to a set is a breaking change: `breaking-unless-open`, where `@open` marks a set as open, `breaking` or `compatible`.',
    defaultValue: defaultPolicy.addedLiterals,
    validate: (value) =>
      expectThat(
        ADDED_LITERALS.some((each) => each === value),
        'addedLiterals',
        value,
        'one of `breaking-unless-open`, `breaking` and `compatible`',
      ),
  },
  allReflectionsHaveOwnDocument: {
    help: 'Give type aliases, variables and functions pages of their own, in `types/`, `variables/` and `functions/`.',
    defaultValue: false,
  },
  api: {
    help: 'File for the documented API as data, which the website needs, relative to the output folder. None by default.',
    defaultValue: '',
  },
  classicModel: {
    help: 'Show what TypeDoc 0.22 held where today’s model differs, so that no page moves.',
    defaultValue: true,
  },
  entryDocument: {
    help: 'File name of the page on which a reader begins.',
    defaultValue: 'README.md',
    validate: (value) =>
      expectThat(
        /^[^\\/]+\.md$/.test(value),
        'entryDocument',
        value,
        'a file name that ends in `.md`',
      ),
  },
  filenameSeparator: {
    help: 'What stands between the names of a declaration and its parents in a file name.',
    defaultValue: '.',
    validate: (value) =>
      expectThat(
        !/[\\/:*?"<>|]/.test(value),
        'filenameSeparator',
        value,
        'characters that may stand in file names',
      ),
  },
  hideInPageTOC: { help: 'Leave out the tables of contents.', defaultValue: false },
  hideMembersSymbol: {
    help: 'Leave out the symbols before members, such as `•` and `▸`.',
    defaultValue: false,
  },
  indexTitle: {
    help: 'Title of the page that lists the exports. The name of the project by default.',
    defaultValue: '',
  },
  namedAnchors: {
    help: 'Write an HTML anchor into each member’s heading, for hosts that give headings none.',
    defaultValue: false,
  },
  objectLiteralTypeDeclarationStyle: {
    help: 'How the members of an object type are written: `table`, the only way the layout has.',
    defaultValue: 'table',
    validate: (value) =>
      expectThat(
        value === 'table',
        'objectLiteralTypeDeclarationStyle',
        value,
        '`table`: the layout has no list of the members of an object type',
      ),
  },
  schemas: {
    help: 'File for a JSON Schema of each type, relative to the output folder. None by default.',
    defaultValue: '',
  },
  writtenTypes: {
    help: 'Names of the types that applications write, for the verdict on changes; `*` is for any characters.',
    defaultValue: [...defaultPolicy.writtenTypes],
  },
}

/** Options of typedoc-plugin-markdown 4 that shape its own layout and mean nothing in this one. */
export const otherLayoutOptions = [
  'anchorPrefix',
  'blockTagsPreserveOrder',
  'classPropertiesFormat',
  'customAnchorsFormat',
  'entryFileName',
  'entryModule',
  'enumMembersFormat',
  'excludeGroups',
  'excludeScopesInPaths',
  'expandObjects',
  'expandParameters',
  'fileExtension',
  'flattenOutputFiles',
  'formatWithPrettier',
  'hideGroupHeadings',
  'hidePageHeader',
  'indexFormat',
  'interfacePropertiesFormat',
  'membersWithOwnFile',
  'mergeReadme',
  'modulesFileName',
  'navigationJson',
  'navigationModel',
  'outputFileStrategy',
  'pageTitleTemplates',
  'parametersFormat',
  'prettierConfigFile',
  'propertiesFormat',
  'propertyMembersFormat',
  'sanitizeComments',
  'strikeDeprecatedPageTitles',
  'tableColumnSettings',
  'textContentMappings',
  'typeAliasPropertiesFormat',
  'typeDeclarationFormat',
  'typeDeclarationVisibility',
  'useCodeBlocks',
  'useCustomAnchors',
  'useHTMLAnchors',
  'useHTMLEncodedBrackets',
] as const

/** Makes the options known to TypeDoc. */
export function declareOptions({ options }: Application): void {
  for (const [name, declaration] of Object.entries(declarations))
    options.addDeclaration({
      name,
      type: parameterType(declaration.defaultValue),
      ...declaration,
    } as DeclarationOption)
}

function parameterType(value: unknown): ParameterType {
  if (Array.isArray(value)) return ParameterType.Array
  return typeof value === 'boolean' ? ParameterType.Boolean : ParameterType.String
}

/** The set options that shape another layout, each with the sentence that says so. */
export function misplacedOptions({ options }: Application): string[] {
  return otherLayoutOptions
    .filter((name) => options.getDeclaration(name) && options.isSet(name as 'name'))
    .map(
      (name) =>
        `The option \`${name}\` shapes the layout of typedoc-plugin-markdown 4 and does nothing in the classic one: remove it.`,
    )
}

/** The value of an option that typedoc-plugin-markdown declares. */
export function sharedOption<K extends keyof SharedOptions>(
  { options }: Pick<Application, 'options'>,
  name: K,
): SharedOptions[K] {
  return options.getValue(name as 'name') as unknown as SharedOptions[K]
}

function expectThat(isRight: boolean, name: string, value: string, expected: string): void {
  if (!isRight) throw new DocsError(`Cannot use \`${value}\` as \`${name}\`: expected ${expected}.`)
}
