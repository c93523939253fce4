import { watch as watchFolder } from 'node:fs/promises'
import { relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import type { Application, LogLevel, OptionsReader } from 'typedoc'
import { DocsError } from '../docs-error.ts'
import type { GeneratedFiles } from '../files/plan.ts'
import { applySync, isFresh } from '../files/sync.ts'
import type { Terminal } from './command.ts'

/** What a generation would write, and where. */
export interface RenderedPages {
  /** The output folder, as seen from the current one. */
  readonly out: string
  readonly files: GeneratedFiles
}

/**
 * Converts the sources that typedoc.json in the current folder names, and renders every page in
 * memory.
 *
 * @throws DocsError with all that TypeDoc reports, file and line first where there are any.
 */
export async function renderedPages(terminal: Terminal): Promise<RenderedPages> {
  terminal.step('Reading the sources…')
  const { app, out, problems } = await openTypeDoc(terminal)
  const project = await app.convert().catch((error) => {
    // What TypeScript refuses may well be more than TypeDoc can convert.
    refuse(problems, 'convert the sources')
    throw error
  })
  terminal.signal.throwIfAborted()
  refuse(problems, 'convert the sources')
  if (!project) throw new DocsError('Cannot convert the sources: TypeDoc gave no reason.')
  if (!project.children?.length && !project.documents?.length) throw nothingToDocument()
  app.validate(project)
  refuse(problems, 'document the sources')
  terminal.step('Rendering the pages…')
  const { generate } = await import('../theme/plugin.ts')
  const files = await generate(app, project)
  refuse(problems, 'render the pages')
  terminal.signal.throwIfAborted()
  return { out, files }
}

/**
 * Brings the pages up to date now and after every change of a source, until it is interrupted.
 * What is wrong is said at once; the last good pages stay until it is mended.
 */
export async function watchPages(terminal: Terminal): Promise<void> {
  const { generate } = await import('../theme/plugin.ts')
  const stop = new Promise<false>((resolve) =>
    terminal.signal.addEventListener('abort', () => resolve(false), { once: true }),
  )
  const said = (error: unknown) => {
    if (!(error instanceof DocsError)) throw error
    terminal.warn(error.message)
  }
  const watch = async () => {
    const opened = await openTypeDoc(terminal, { isWatch: true }).catch(said)
    if (!opened) return nextChange(terminal.signal)
    const { app, out, problems } = opened
    app.converter.on('begin', () => problems.clear(), Number.MAX_SAFE_INTEGER)
    return app.convertAndWatch(async (project) => {
      app.validate(project)
      if (problems.size > 0) return
      try {
        const files = await generate(app, project)
        const sync = await applySync(out, files, { signal: terminal.signal })
        if (!isFresh(sync)) terminal.print(`${out}: ${sync.plan.write.length} written`)
      } catch (error) {
        said(error)
      }
    })
  }
  // TypeDoc ends its watch with true when a configuration file has changed.
  while (await Promise.race([watch(), stop]));
}

/** True as soon as a file of the current folder, such as typedoc.json, has changed; false when aborted. */
async function nextChange(signal: AbortSignal): Promise<boolean> {
  try {
    for await (const _change of watchFolder('.', { signal })) return true
  } catch {
    // Aborted.
  }
  return false
}

/** The plugin that ours builds on: loaded whether typedoc.json names it or not. */
const MARKDOWN = 'typedoc-plugin-markdown'

interface TypeDoc {
  readonly app: Application
  /** The output folder, as seen from the current one. */
  readonly out: string
  /** The errors and the broken links that were reported so far. */
  readonly problems: Set<string>
}

/** TypeDoc with the options of the current folder. What it logs is kept instead of printed. */
async function openTypeDoc(terminal: Terminal, { isWatch = false } = {}): Promise<TypeDoc> {
  const { Application, LogLevel, PackageJsonReader, TSConfigReader, TypeDocReader } = await import(
    'typedoc'
  )
  const { load } = await import('../theme/plugin.ts')
  const problems = new Set<string>()
  const addProblem = (text: string) => {
    problems.add(text)
    if (isWatch) terminal.warn(text)
  }
  const keepMessages = ({ logger }: Application) => {
    logger.log = (message: string, level: LogLevel) => {
      const text = stripVTControlCharacters(message).trim()
      if (level === LogLevel.Error) addProblem(text)
      else if (level === LogLevel.Warn) terminal.warn(text)
    }
    logger.validationWarning = addProblem
  }
  // As the first of the plugins, it hears what the others and the readers of options report.
  const plugins: OptionsReader = {
    name: 'plugins',
    order: Number.MAX_SAFE_INTEGER,
    supportsPackages: false,
    read(options) {
      const named = options.getValue('plugin').filter((plugin) => plugin !== MARKDOWN)
      options.setValue('plugin', [keepMessages, MARKDOWN, load, ...named])
    },
  }
  const app = await Application.bootstrapWithPlugins({ preserveWatchOutput: true }, [
    new TypeDocReader(),
    new PackageJsonReader(),
    new TSConfigReader(),
    plugins,
  ])
  refuse(problems, 'read the options')
  return { app, out: relative('.', app.options.getValue('out')) || '.', problems }
}

function nothingToDocument(): DocsError {
  return new DocsError(
    `Cannot find anything to document in \`${process.cwd()}\`: expected \`entryPoints\` in typedoc.json, and exports in those files.`,
  )
}

/** Fails with all problems in one message, if there are any. */
function refuse(problems: ReadonlySet<string>, what: string): void {
  if (problems.size === 0) return
  const count = problems.size === 1 ? 'the problem' : `the ${problems.size} problems`
  throw new DocsError(`${[...problems].join('\n')}\nCannot ${what}: mend ${count} above.`)
}
