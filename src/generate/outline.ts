import type { DocumentationEntryPoint } from 'typedoc'
import {
  type DeclarationReflection,
  type ProjectReflection,
  Reflection,
  ReflectionKind,
  type ReflectionSymbolId,
} from 'typedoc/models'
import ts from 'typescript'
import { linksOf } from '../model/links.ts'

/** The classes and interfaces of a project by the keys of their symbols. */
export type Outline = ReadonlyMap<string, Outlined>

interface Outlined {
  readonly isInterface: boolean
  /** Absolute paths of the sources of all its members. */
  readonly files: ReadonlySet<string>
  /** Keys of what it extends and implements, and of those to whose members it links. */
  readonly needs: readonly string[]
}

/** The classes and interfaces of a project, with all on which their pages depend but other types. */
export function outlineOf(project: ProjectReflection): Outline {
  return new Map(
    classesAndInterfaces(project).map((reflection) => {
      const all = [reflection, ...(reflection.children ?? [])]
      const files = all.map((each) => project.getSymbolIdFromReflection(each)?.fileName)
      const needed = [...parentsOf(reflection), ...all.flatMap(linkedOwners)]
      const needs = needed.map((each) => keyOf(project, each))
      return [
        keyOf(project, reflection) ?? '',
        {
          isInterface: reflection.kind === ReflectionKind.Interface,
          files: new Set(files.filter((file) => file !== undefined)),
          needs: needs.filter((key) => key !== undefined),
        },
      ]
    }),
  )
}

/** Whose members a comment links to. */
function linkedOwners({ comment }: Reflection): Reflection[] {
  return (comment ? linksOf(comment) : [])
    .map(({ target }) => (target instanceof Reflection ? target.parent : undefined))
    .filter((owner) => owner !== undefined)
}

/** The keys of what has members in some files, of all that is no interface, and of all that these need. */
export function neededFor(outline: Outline, changed: ReadonlySet<string>): ReadonlySet<string> {
  const needed = new Set<string>()
  const add = (key: string) => {
    if (needed.has(key)) return
    needed.add(key)
    outline.get(key)?.needs.forEach(add)
  }
  for (const [key, { isInterface, files }] of outline)
    if (!isInterface || [...files].some((file) => changed.has(file))) add(key)
  return needed
}

/**
 * The sources, by the names that their programs give them, if nothing in them has changed but comments,
 * and members of interfaces with the plainest of types; undefined if anything else has.
 */
export function filesOfInterfaces(
  before: readonly DocumentationEntryPoint[],
  after: readonly DocumentationEntryPoint[],
  paths: ReadonlySet<string>,
): string[] | undefined {
  const files = new Set<string>()
  for (const path of paths) {
    const old = before.map(({ program }) => program.getSourceFile(path))
    const now = after.map(({ program }) => program.getSourceFile(path))
    if (!now.some(Boolean)) return undefined
    for (const [at, file] of now.entries()) {
      if (gist(file) !== gist(old[at])) return undefined
      if (file) files.add(file.fileName)
    }
  }
  return [...files]
}

/**
 * What of a source may alter other pages than those of its interfaces and of their heirs: all but
 * the interfaces, and the types in these, for a union lists what is in it as the checker met it.
 */
function gist(file: ts.SourceFile | undefined): string | undefined {
  const texts = file?.statements.flatMap((each) =>
    ts.isInterfaceDeclaration(each)
      ? [each.name.text, ...typesIn(each, file)]
      : file.text.slice(each.getFullStart(), each.getEnd()),
  )
  return texts && JSON.stringify(texts)
}

function typesIn(node: ts.Node, file: ts.SourceFile): string[] {
  if (ts.isTypeNode(node)) return isPlain(node) ? [] : [node.getText(file)]
  const found: string[] = []
  ts.forEachChild(node, (child) => void found.push(...typesIn(child, file)))
  return found
}

/** True for `string`, `null` and the like, which every checker knows from the start, and unions of them. */
function isPlain(node: ts.TypeNode): boolean {
  if (ts.isUnionTypeNode(node)) return node.types.every(isPlain)
  if (ts.isLiteralTypeNode(node)) return node.literal.kind === ts.SyntaxKind.NullKeyword
  return ts.isToken(node)
}

/** All classes and interfaces of a project. */
export function classesAndInterfaces(project: ProjectReflection): DeclarationReflection[] {
  return project.getReflectionsByKind(ReflectionKind.ClassOrInterface) as DeclarationReflection[]
}

/** What a class or interface extends and implements, as far as it is documented. */
export function parentsOf({ extendedTypes = [], implementedTypes = [] }: DeclarationReflection) {
  return [...extendedTypes, ...implementedTypes]
    .map((type) => (type.type === 'reference' ? type.reflection : undefined))
    .filter((parent) => parent !== undefined)
}

/** By what a declaration is known in one conversion after another. */
export function keyOf(project: ProjectReflection, reflection: Reflection): string | undefined {
  const id = project.getSymbolIdFromReflection(reflection)
  return id && keyOfSymbol(id)
}

/** The same, of its symbol. */
export function keyOfSymbol({ fileName, qualifiedName }: ReflectionSymbolId): string {
  return `${fileName} ${qualifiedName}`
}
