import type { Application, Options, OptionsReader, TypeDocOptions } from 'typedoc'
import { checkAfterwards } from './type-check.ts'

/** Sets the options whose defaults have changed since as they were, in each package of a project. */
export function classicDefaults(app: Application): OptionsReader {
  return {
    name: 'classic-defaults',
    // After all that a user can set.
    order: Number.MAX_SAFE_INTEGER,
    supportsPackages: true,
    read(options) {
      const isClassic = app.options.getValue('classicModel')
      if (!options.isSet('modifierTags'))
        options.setValue('modifierTags', [
          ...options.getValue('modifierTags').filter((tag) => !isClassic || !CONVERTING.has(tag)),
          OPEN,
        ])
      if (!isClassic) return
      restoreDefaults(options)
      checkAfterwards(options)
    },
  }
}

/** Marks a set of literals to which others may be added. */
const OPEN = '@open'

/** Tags that make TypeDoc convert a declaration as another kind; they were like any other tag. */
const CONVERTING: ReadonlySet<`@${string}`> = new Set([
  '@class',
  '@function',
  '@interface',
  '@namespace',
])

function restoreDefaults(options: Options): void {
  const defaults = {
    // One document would else give every page another address.
    alwaysCreateEntryPointModule: false,
    cascadedModifierTags: [],
    excludePrivate: false,
    excludePrivateClassFields: false,
    excludeTags: options
      .getValue('excludeTags')
      .filter((tag) => tag !== '@override' && tag !== '@virtual'),
    blockTags: [...options.getValue('blockTags'), ...CONVERTING],
    jsDocCompatibility: {
      ...options.getValue('jsDocCompatibility'),
      defaultTag: false,
      exampleTag: false,
    },
  } satisfies Partial<TypeDocOptions>
  for (const [name, value] of Object.entries(defaults))
    if (!options.isSet(name as keyof typeof defaults))
      options.setValue(name as 'excludePrivate', value as never)
}
