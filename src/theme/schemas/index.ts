import type { BaseType, CompletedConfig, Definition, TypeFormatter } from 'ts-json-schema-generator'
import type { ProjectReflection } from 'typedoc/models'
import {
  type JsonSchema,
  referencesIn,
  SCHEMA_DIALECT,
  type Schemas,
  schemaReference,
} from '../../model/schemas.ts'
import { declaredTypes, type ProgramTypes } from './declarations.ts'
import { DefinitionNames } from './definition-names.ts'
import { schemaGenerator } from './generator.ts'
import { plainDescriptions } from './plain-descriptions.ts'

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
      found.set(name, plainDescriptions(definition))
  dropIncomplete(found)
  const names = [...found.keys()].sort()
  const $defs = Object.fromEntries(names.map((name) => [name, found.get(name) as JsonSchema]))
  return { $schema: SCHEMA_DIALECT, $defs }
}

type Library = Awaited<ReturnType<typeof schemaGenerator>>

function definitions(library: Library, { program, types }: ProgramTypes): Map<string, Definition> {
  const { Context, DefinitionType, ReferenceType, createFormatter, createParser } = library
  const config: CompletedConfig = {
    ...library.DEFAULT_CONFIG,
    // The type of a value says what is there, and not that nothing else may be.
    additionalProperties: true,
    functions: 'hide',
    skipTypeCheck: true,
    sortProps: false,
  }
  const names = new DefinitionNames(types.map(({ name }) => name))
  const parser = createParser(program, config)
  const formatter = createFormatter(config, (chain, all) => {
    chain.addTypeFormatter({
      supportsType: (type) => type instanceof DefinitionType || type instanceof ReferenceType,
      getDefinition: (type) => ({ $ref: schemaReference(names.of(type)) }),
      getChildren: (type) => [type, ...all.getChildren(inner(type))],
    })
  })
  const inner = (type: BaseType): BaseType =>
    type instanceof DefinitionType || type instanceof ReferenceType ? inner(type.getType()) : type

  const roots = types.flatMap(({ name, node }) =>
    attempt(() => {
      const type = parser.createType(node as never, new Context())
      names.set(type, name)
      return { name, type }
    }),
  )
  const found = new Map<string, Definition>()
  const add = (name: string, type: BaseType) => {
    if (!found.has(name))
      for (const definition of attempt(() => formatter.getDefinition(inner(type))))
        found.set(name, definition)
  }
  for (const { name, type } of roots) add(name, type)
  const seen = new Set<BaseType>()
  for (const { type } of roots)
    for (const child of childrenOf(formatter, type))
      if (!seen.has(child)) {
        seen.add(child)
        if (child instanceof DefinitionType || child instanceof ReferenceType)
          add(names.of(child), child)
      }
  return found
}

function childrenOf(formatter: TypeFormatter, type: BaseType): BaseType[] {
  return attempt(() => formatter.getChildren(type)).flat()
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
