import type { ProjectReflection, ReferenceType } from 'typedoc/models'
import { writtenReferences } from './references.ts'

/** A type of the package that its documentation mentions and does not hold. */
export interface MissingExport {
  /** `Door`, or `Doors.Front` in a namespace. */
  readonly name: string
  /** What mentions it first: `Lock.door`. */
  readonly owner: string
  /** Absolute path of the file with that mention; absent where TypeDoc knows none. */
  readonly file?: string
  /** Line of what mentions it, from 1. */
  readonly line?: number
}

/** The types that ought to be exported, and the entries of the list of exceptions that none needs. */
export interface ExportProblems {
  readonly missing: readonly MissingExport[]
  readonly unused: readonly string[]
}

/**
 * Looks for types of the package that are mentioned and not documented.
 *
 * @param intentional - The exceptions: names, or `file:name` with the end of the file's path.
 */
export function exportProblems(
  project: ProjectReflection,
  intentional: readonly string[],
): ExportProblems {
  const used = new Set<string>()
  const missing = new Map<string, MissingExport>()
  for (const { type, owner } of writtenReferences(project)) {
    if (!isOwn(type, project) || type.reflection || type.externalUrl) continue
    if (type.isIntentionallyBroken() || !type.symbolId) continue
    const exception = intentional.find((each) => names(each, type))
    const key = type.symbolId.getStableKey()
    if (exception !== undefined) used.add(exception)
    else if (!missing.has(key)) {
      const sourced = owner.isDeclaration() || owner.isSignature() ? owner : owner.parent
      const source = (sourced?.isDeclaration() || sourced?.isSignature()) && sourced.sources?.[0]
      missing.set(key, {
        name: type.qualifiedName,
        owner: owner.getFriendlyFullName(),
        ...(source && { file: source.fullFileName, line: source.line }),
      })
    }
  }
  return {
    missing: [...missing.values()],
    unused: intentional.filter((each) => !used.has(each)),
  }
}

function isOwn(type: ReferenceType, { packageName }: ProjectReflection): boolean {
  return type.package !== undefined && type.package === packageName
}

function names(exception: string, { qualifiedName, symbolId }: ReferenceType): boolean {
  const at = exception.lastIndexOf(':')
  const path = `${symbolId?.packageName}/${symbolId?.packagePath}`
  return (
    exception.slice(at + 1) === qualifiedName && path.endsWith(exception.slice(0, Math.max(at, 0)))
  )
}
