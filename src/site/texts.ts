/** The texts that stand in pages when they are built; `{name}` stands for what is filled in. */
const pageTexts = {
  /** The heading above the members of the page in the outline. */
  outline: 'On this page',
  editLink: 'Edit the source of this page',
  repository: 'Repository',
  reference: 'Reference',
  allExports: 'All exports',
  usedBy: 'Used by',
  usedByCount: 'Used by {count}',
  usedAsAlternative: 'Alternative of',
  usedInRequests: 'Goes into',
  usedInResponses: 'Comes back from',
  usedInParts: 'Part of',
  usedByHeir: 'and in one type that inherits it',
  usedByHeirs: 'and in {count} types that inherit it',
  usedByAll: 'All {count} in the search',
  memberCount: '{count} members',
  memberAdded: '+{count} members',
  memberAddedOne: '+1 member',
  knownValues: 'Known values',
  valuesOf: 'One of the {count} values of {name}',
  copyValue: 'Copy {value}',
  example: 'Example',
  exampleViews: 'Views of this type',
  exampleJson: 'JSON',
  exampleDeclaration: 'TypeScript',
  exampleFlattened: 'TypeScript, flattened',
  exampleMade: 'Example, made from the type',
  exampleCut: 'the first lines of {count}',
  exampleSchema: 'JSON Schema',
  membersShown: 'Members',
  membersAll: 'All',
  membersOwn: 'Own',
  membersByParent: 'By parent',
  deprecatedBadge: 'Deprecated',
  changes: 'Changes',
  addedIn: 'Added in {version}',
  changedIn: 'Changed in {version}',
  deprecatedIn: 'Deprecated in {version}',
  renamedIn: 'Called {name} until {version}',
  typeUntil: 'Until {version}: {type}',
  typeSince: 'Since {version}: {type}',
  removed: 'Removed',
  removedIn: '{name} left with {version}.',
  replacedBy: '{name} takes its place.',
  domainSymbols: 'What there is',
  domainTouches: 'Has to do with',
  domainPicture: 'Picture of the types and how they refer to each other',
  domainExtends: 'extends',
  domainMentions: 'mentions',
  domainMain: 'What others refer to most: {names}.',
  domainUnion: '{name} is one of {names}.',
  domainCarriers: 'Carried by {names}.',
  notFoundTitle: 'There is no such page',
  notFoundText:
    'It may have been renamed or removed. Press / and type the name of a symbol or a field: the search knows them all.',
  notFoundLink: 'Go to the start page',
}

/** The texts that scripts show; browsers fetch no others. */
const scriptTexts = {
  /** Opens and closes the list of a category in the sidebar. */
  navigationToggle: '{count} in {title}',
  /** Below the part of a long group that a page holds. */
  showAll: 'Show all {count}',
  more: '+ {count} more',
  copied: 'Copied',
  copyPage: 'Copy page',
  pageActions: 'More about this page',
  viewMarkdown: 'View as Markdown',
  search: 'Search',
  searchPlaceholder: 'Type, member, value or words',
  searchClose: 'Close the search',
  searchResults: 'Results',
  searchNames: 'Names and values',
  searchTexts: 'In comments and guides',
  searchRecent: 'Chosen last',
  searchCount: '{count} results',
  searchOne: '1 result',
  searchNone: 'Nothing is called “{query}”, and no text holds it.',
  searchFailed: 'The search could not be fetched. Type on to try again.',
  /** Between a value and the declaration that holds it. */
  searchIn: 'in',
  searchFrom: 'from {name}',
  searchAlsoIn: 'also in {count} types',
  searchAlsoInOne: 'also in one type',
  searchLegend: 'What can be asked',
  searchByPath: 'a member of a type',
  searchByHumps: 'by initials and beginnings',
  searchByWords: 'in any spelling; a slip is forgiven',
  searchByType: 'what has or mentions a type',
  searchWithin: 'in a type and all that belongs to it',
  searchOptional: 'what may be left out',
  searchDeprecated: 'what is to be avoided',
  searchKeys: '↑ ↓ to choose, Enter to open, → for the types that inherit it, Esc to close',
  optional: 'optional',
  deprecated: 'deprecated',
}

/** Every text of the interface that the preset adds. */
export const english = { ...pageTexts, ...scriptTexts }

/** The texts by their names. */
export type Texts = typeof english

/** The texts that scripts show. */
export type ScriptTexts = Pick<Texts, keyof typeof scriptTexts>

/** Of all texts, those that scripts show. */
export function scriptTextsOf(texts: Texts): ScriptTexts {
  const names = Object.keys(scriptTexts) as (keyof ScriptTexts)[]
  return Object.fromEntries(names.map((name) => [name, texts[name]])) as ScriptTexts
}

/** A text with its places filled in: `{count} more` and `{ count: 3 }` are `3 more`. */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name) => String(values[name] ?? place))
}
