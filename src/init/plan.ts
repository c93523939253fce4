import { missingDependencies } from './install.ts'
import type { Package } from './package.ts'
import { type Part, parts } from './parts.ts'

/** What documenting a package takes. */
export interface InitPlan {
  readonly files: readonly PlannedFile[]
  /** The packages to install, with their versions. */
  readonly install: readonly string[]
}

/** What becomes of a file. */
export interface PlannedFile {
  /** From the package's folder. */
  readonly path: string
  readonly action: 'create' | 'change' | 'keep'
  /** What is written; of a kept file nothing. */
  readonly text?: string
  /** The lines that a kept file lacks. */
  readonly add?: readonly string[]
}

/**
 * What documenting a package takes. No file that is there is replaced; package.json, .gitignore
 * and the like gain lines.
 *
 * @param read - The text of a file in the package's folder, undefined where there is none.
 */
export function planInit(pkg: Package, read: (path: string) => string | undefined): InitPlan {
  return {
    files: parts(pkg).map((part) => plannedFile(part, read)),
    install: missingDependencies(pkg),
  }
}

function plannedFile(
  { names, text, revised, advice }: Part,
  read: (path: string) => string | undefined,
): PlannedFile {
  const path = names.find((name) => read(name) !== undefined)
  if (path === undefined) return { path: names[0] ?? '', action: 'create', text: text() }
  const before = read(path) ?? ''
  const after = revised?.(before) ?? before
  if (after !== before) return { path, action: 'change', text: after }
  const add = advice?.(before) ?? []
  return { path, action: 'keep', ...(add.length > 0 && { add }) }
}
