import { type Application, type Context, Converter, type TypeDocOptions } from 'typedoc'
import type { DeclarationReflection, SignatureReflection } from 'typedoc/models'
import type ts from 'typescript'
import { commentLayout } from './comment-layout.ts'
import { computedEnums } from './computed-enums.ts'
import { constFunctions } from './const-functions.ts'
import { declaredResults } from './declared-results.ts'
import { defaultTypeArguments } from './default-type-arguments.ts'
import { destructuredParameters } from './destructured-parameters.ts'
import type { Difference } from './difference.ts'
import { functionMembers } from './function-members.ts'
import { functionNamespaces } from './function-namespaces.ts'
import { inferredPredicates } from './inferred-predicates.ts'
import { inheritedComments } from './inherited-comments.ts'
import { lastParents } from './last-parents.ts'
import { linkSpellings } from './link-spellings.ts'
import { linkTargets } from './link-targets.ts'
import { nestedParameters } from './nested-parameters.ts'
import { objectLiteralComments } from './object-literal-comments.ts'
import { objectWords } from './object-words.ts'
import { ownIndexSignatures } from './own-index-signatures.ts'
import { parameterProperties } from './parameter-properties.ts'
import { renamedReexports } from './renamed-reexports.ts'
import { repeatedComments } from './repeated-comments.ts'
import { sharedNames } from './shared-names.ts'
import { signatureComments } from './signature-comments.ts'
import { signatureSources } from './signature-sources.ts'
import { thisResults } from './this-results.ts'
import { checkApart } from './type-check.ts'
import { unionOrder } from './union-order.ts'

/** All of them, in the order in which they are applied. */
const differences: readonly Difference[] = [
  commentLayout,
  linkSpellings,
  objectLiteralComments,
  functionMembers,
  ownIndexSignatures,
  constFunctions,
  signatureComments,
  repeatedComments,
  inheritedComments,
  lastParents,
  functionNamespaces,
  parameterProperties,
  sharedNames,
  signatureSources,
  declaredResults,
  defaultTypeArguments,
  thisResults,
  inferredPredicates,
  computedEnums,
  objectWords,
  destructuredParameters,
  nestedParameters,
  renamedReexports,
  linkTargets,
  unionOrder,
]

/** Earlier than TypeDoc's own listeners, whose priorities lie between -1,000 and 10,000. */
const BEFORE = 20_000

/** After inheritance and inherited comments (0), before groups (-100), categories and links. */
const AFTER_INHERITANCE = -10

/** Makes a conversion hold what TypeDoc 0.22 held, as far as that can be had back. */
export function restoreClassicModel(app: Application): void {
  restoreDefaults(app)
  checkApart(app)
  const { converter } = app
  converter.on(
    Converter.EVENT_CREATE_DECLARATION,
    (context: Context, reflection: DeclarationReflection) => {
      for (const difference of differences) difference.declaration?.(context, reflection)
    },
    BEFORE,
  )
  converter.on(
    Converter.EVENT_CREATE_SIGNATURE,
    (
      context: Context,
      reflection: SignatureReflection,
      declaration?: ts.SignatureDeclaration | ts.JSDocSignature,
      signature?: ts.Signature,
    ) => {
      for (const difference of differences)
        difference.signature?.(context, reflection, { declaration, signature })
    },
    BEFORE,
  )
  converter.on(
    Converter.EVENT_RESOLVE_BEGIN,
    (context: Context) => {
      for (const difference of differences) difference.converted?.(context)
    },
    BEFORE,
  )
  converter.on(
    Converter.EVENT_RESOLVE_END,
    (context: Context) => {
      for (const difference of differences) difference.resolved?.(context)
    },
    AFTER_INHERITANCE,
  )
}

/** The options whose defaults have changed since, as they were; those that are set stay. */
function restoreDefaults({ options }: Application): void {
  const defaults = {
    excludePrivate: false,
    excludePrivateClassFields: false,
    cascadedModifierTags: [],
    excludeTags: options
      .getValue('excludeTags')
      .filter((tag) => tag !== '@override' && tag !== '@virtual'),
    jsDocCompatibility: {
      ...options.getValue('jsDocCompatibility'),
      defaultTag: false,
      exampleTag: false,
    },
  } satisfies Partial<TypeDocOptions>
  for (const [name, value] of Object.entries(defaults))
    if (!options.isSet(name as keyof typeof defaults))
      options.setValue(name as 'excludePrivate', value as boolean)
}
