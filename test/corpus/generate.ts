import { readFileSync, writeFileSync } from 'node:fs'
import { resolve, sep } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { Application, LogLevel, TSConfigReader, type TypeDocOptions } from 'typedoc'

/** What one generation is told, in a file. */
export interface GenerationOptions {
  readonly typedoc: TypeDocOptions & { readonly api: string }
  /** File for the answer. */
  readonly report: string
}

/** What one generation answers. */
export interface Generation {
  readonly reflections: number
  /** Warnings and errors that our code reported. */
  readonly ours: readonly string[]
  /** Those that TypeDoc reported about the package. */
  readonly typedocs: readonly string[]
}

// The program that is started: TypeDoc as its own command runs it, but for the ear on the log.
Error.stackTraceLimit = Number.POSITIVE_INFINITY
const plugin = resolve('dist') + sep
const { typedoc, report } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'))
const said = { ours: new Set<string>(), typedocs: new Set<string>() }
const app = await Application.bootstrapWithPlugins(typedoc, [new TSConfigReader()])
app.logger.log = (message, level) => {
  if (level < LogLevel.Warn) return
  // What called the logger; our steps in the conversion stand further up.
  const [, ...callers] = new Error().stack?.split('\n') ?? []
  const isOurs = callers.find((line) => !/logger/i.test(line))?.includes(plugin)
  said[isOurs ? 'ours' : 'typedocs'].add(stripVTControlCharacters(message).trim())
}
const project = await app.convert()
if (!project) throw new Error(`TypeDoc gave no project:\n${[...said.typedocs].join('\n')}`)
app.validate(project)
await app.generateOutputs(project)
const generation: Generation = {
  reflections: Object.keys(project.reflections).length,
  ours: [...said.ours],
  typedocs: [...said.typedocs],
}
writeFileSync(report, JSON.stringify(generation))
