import type { BaseType, CompletedConfig, Definition } from 'ts-json-schema-generator'
import type { ProjectReflection } from 'typedoc/models'
import ts from 'typescript'
import {
  type JsonSchema,
  referencesIn,
  SCHEMA_DIALECT,
  type Schemas,
  schemaReference,
} from '../../model/schemas.ts'
import { declaredTypes, type ProgramTypes } from './declarations.ts'
import { DefinitionNames } from './definition-names.ts'
import { isFaithful } from './faithful.ts'
import { type Generator, schemaGenerator } from './generator.ts'
import { addMappedMembers } from './mapped-members.ts'
import { plainSchema } from './plain-schema.ts'

/**
 * The types of a project as JSON Schemas; what JSON cannot express is left out.
 *
 * @throws DocsError as `schemaGenerator`.
 */
export async function schemasOf(project: ProjectReflection): Promise<Schemas> {
  const library = await schemaGenerator()
  const found = new Map<string, JsonSchema>()
  for (const types of declaredTypes(project))
    for (const [name, definition] of definitions(library, types))
      found.set(name, plainSchema(definition))
  dropIncomplete(found)
  const names = [...found.keys()].sort()
  const $defs = Object.fromEntries(names.map((name) => [name, found.get(name) as JsonSchema]))
  return { $schema: SCHEMA_DIALECT, $defs }
}

/** A definition that is to be made; a documented type has its declaration. */
interface Wanted {
  readonly name: string
  readonly type: BaseType
  readonly node?: ts.Node
}

function definitions(
  library: Generator,
  { program, types }: ProgramTypes,
): Map<string, Definition> {
  const { Context, DefinitionType, ReferenceType, AnyType, createFormatter, createParser } = library
  const config: CompletedConfig = {
    ...library.DEFAULT_CONFIG,
    // The type of a value says what is there, and not that nothing else may be.
    additionalProperties: true,
    functions: 'hide',
    skipTypeCheck: true,
    sortProps: false,
  }
  /** A parameter without a default stands for its constraint, or for anything. */
  const contextOf = (node: ts.Node) => {
    const context = new Context()
    const parameters = parametersOf(node)
    if (parameters.some((each) => !each.default))
      for (const { default: own, constraint } of parameters) {
        const bound = own ?? constraint
        context.pushArgument(
          bound ? parser.createType(bound as never, new Context()) : new AnyType(),
        )
      }
    return context
  }
  const names = new DefinitionNames(types.map(({ name }) => name))
  const checker = program.getTypeChecker()
  const parser = createParser(program, config, (chain) => addMappedMembers(library, checker, chain))
  const isNamed = (type: BaseType) =>
    type instanceof DefinitionType || type instanceof ReferenceType
  const formatter = createFormatter(config, (chain) => {
    chain.addTypeFormatter({
      supportsType: isNamed,
      getDefinition: (type) => ({ $ref: schemaReference(names.of(type)) }),
      // What it needs in turn is asked for by the loop below, once.
      getChildren: (type) => [type],
    })
  })
  const inner = (type: BaseType): BaseType =>
    type instanceof DefinitionType || type instanceof ReferenceType ? inner(type.getType()) : type

  const queue: Wanted[] = types.flatMap(({ name, node }) =>
    attempt(() => {
      const type = parser.createType(node as never, contextOf(node))
      names.set(type, name)
      return { name, type, node }
    }),
  )
  const found = new Map<string, Definition>()
  const tried = new Set<string>()
  for (const { name, type, node } of queue) {
    if (tried.has(name)) continue
    tried.add(name)
    const [made] = attempt(() => ({
      definition: formatter.getDefinition(inner(type)),
      needed: formatter.getChildren(inner(type)).filter(isNamed),
    }))
    if (!made || (node && !isFaithful(checker, node, made.definition))) continue
    found.set(name, made.definition)
    queue.push(...made.needed.map((child) => ({ name: names.of(child), type: child })))
  }
  return found
}

function parametersOf(node: ts.Node): readonly ts.TypeParameterDeclaration[] {
  return ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)
    ? (node.typeParameters ?? [])
    : []
}

/** What a step gives, or nothing: the library throws at a type that JSON does not know. */
function attempt<T>(step: () => T): T[] {
  try {
    return [step()]
  } catch {
    return []
  }
}

/** Leaves out what refers to something that was left out. */
function dropIncomplete(found: Map<string, JsonSchema>): void {
  const size = found.size
  for (const [name, definition] of found)
    if (referencesIn(definition).some((each) => !found.has(each))) found.delete(name)
  if (found.size < size) dropIncomplete(found)
}
