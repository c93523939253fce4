import { type Application, type Context, Converter } from 'typedoc'
import { type ProjectReflection, ReflectionKind } from 'typedoc/models'
import type ts from 'typescript'

/** A documented type as TypeScript has it. */
export interface TypeDeclaration {
  /** With the names of its modules and namespaces, as in `api.json`: `zoo.inner.Animal`. */
  readonly name: string
  readonly node: ts.Node
}

/** The types of one program that can have schemas. */
export interface ProgramTypes {
  readonly program: ts.Program
  readonly types: readonly TypeDeclaration[]
}

const conversions = new WeakMap<ProjectReflection, Context>()

/** Remembers the conversion of each project, so that its programs need not be made again. */
export function keepConversions({ converter, options }: Application): void {
  converter.on(Converter.EVENT_END, (context) => {
    if (options.getValue('schemas')) conversions.set(context.project, context)
  })
}

/** The types of a project by program; none where it was put together from packages. */
export function declaredTypes(project: ProjectReflection): ProgramTypes[] {
  const context = conversions.get(project)
  if (!context) return []
  const all = project
    .getReflectionsByKind(ReflectionKind.Interface | ReflectionKind.TypeAlias | ReflectionKind.Enum)
    .flatMap((model) => {
      const [node, ...others] = context.getSymbolFromReflection(model)?.declarations ?? []
      // A declaration in several parts is more than the generator sees.
      return node && others.length === 0 ? [{ name: model.getFullName(), node }] : []
    })
  return context.programs.map((program) => {
    const files = new Set(program.getSourceFiles())
    return { program, types: all.filter(({ node }) => files.has(node.getSourceFile())) }
  })
}
