import { Application, type Context, Converter } from 'typedoc'
import type { DeclarationReflection, ProjectReflection, SignatureReflection } from 'typedoc/models'
import type ts from 'typescript'
import { aliasArguments } from './alias-arguments.ts'
import { convertCheckedTypes } from './checked-types.ts'
import { commentLayout } from './comment-layout.ts'
import { computedEnums } from './computed-enums.ts'
import { constFunctions } from './const-functions.ts'
import { constructorTypes } from './constructor-types.ts'
import { convertInOrder } from './conversion-order.ts'
import { declarationSources } from './declaration-sources.ts'
import { declaredResults } from './declared-results.ts'
import { defaultExports } from './default-exports.ts'
import { destructuredParameters } from './destructured-parameters.ts'
import type { Difference } from './difference.ts'
import { functionMembers } from './function-members.ts'
import { functionNamespaces } from './function-namespaces.ts'
import { indexSignatures } from './index-signatures.ts'
import { inferredPredicates } from './inferred-predicates.ts'
import { inheritedComments } from './inherited-comments.ts'
import { lastParents } from './last-parents.ts'
import { linkSpellings } from './link-spellings.ts'
import { linkTargets } from './link-targets.ts'
import { mergedNames } from './merged-names.ts'
import { nestedParameters } from './nested-parameters.ts'
import { objectLiteralComments } from './object-literal-comments.ts'
import { objectWords } from './object-words.ts'
import { optionalParameters } from './optional-parameters.ts'
import { parameterProperties } from './parameter-properties.ts'
import { signatureComments } from './signature-comments.ts'
import { signatureSources } from './signature-sources.ts'
import { thisResults } from './this-results.ts'
import { reportTypeErrors } from './type-check.ts'
import { typeParameterBounds } from './type-parameter-bounds.ts'

/** All of them, in the order in which they are applied. */
const differences: readonly Difference[] = [
  commentLayout,
  linkSpellings,
  objectLiteralComments,
  functionMembers,
  constFunctions,
  declaredResults,
  defaultExports,
  signatureComments,
  inheritedComments,
  lastParents,
  functionNamespaces,
  parameterProperties,
  declarationSources,
  signatureSources,
  constructorTypes,
  indexSignatures,
  typeParameterBounds,
  aliasArguments,
  thisResults,
  inferredPredicates,
  computedEnums,
  objectWords,
  optionalParameters,
  destructuredParameters,
  nestedParameters,
  linkTargets,
  mergedNames,
]

/** Earlier than TypeDoc's own listeners, whose priorities lie between -1,000 and 10,000. */
const BEFORE = 20_000

/** After inheritance and inherited comments (0), before groups (-100), categories and links. */
const AFTER_INHERITANCE = -10

/** Makes a conversion hold what TypeDoc 0.22 held, as far as that can be had back. */
export function restoreClassicModel(app: Application): void {
  reportTypeErrors(app)
  convertCheckedTypes(app)
  convertInOrder(app)
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
  const finish = (project: ProjectReflection) => {
    for (const difference of differences) difference.finished?.(project)
  }
  converter.on(Converter.EVENT_END, ({ project }: Context) => finish(project))
  app.on(Application.EVENT_PROJECT_REVIVE, finish)
}
