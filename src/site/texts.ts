/** Every text of the interface that the preset adds; `{name}` stands for what is filled in. */
export const english = {
  /** Names the list of symbols below the guide in the sidebar. */
  navigation: 'Symbols',
  /** Opens and closes the list of a group; `{group}` is its title. */
  toggleGroup: 'Show {group}',
  /** Below the part of a long group that a page holds. */
  showAll: 'Show all {count}',
  /** The heading above the members of the page in the outline. */
  outline: 'On this page',
  editLink: 'Edit the source of this page',
  repository: 'Repository',
  reference: 'Reference',
  allExports: 'All exports',
  notFoundTitle: 'There is no such page',
  notFoundText:
    'It may have been renamed or removed. Press / and type the name of a symbol or a field: the search knows them all.',
  notFoundLink: 'Go to the start page',
}

/** The texts by their names. */
export type Texts = typeof english

/** A text with its places filled in: `{count} more` and `{ count: 3 }` are `3 more`. */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name) => String(values[name] ?? place))
}
