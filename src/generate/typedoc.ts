import { relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import {
  Application,
  LogLevel,
  type OptionsReader,
  PackageJsonReader,
  TSConfigReader,
  TypeDocReader,
} from 'typedoc'
import { DocsError } from '../docs-error.ts'
import { load } from '../theme/plugin.ts'

/** The plugin that ours builds on: loaded whether typedoc.json names it or not. */
const MARKDOWN = 'typedoc-plugin-markdown'

/** The name of ours, which TypeDoc would look for among its own neighbours. */
const CLASSIC = 'seamapi/typedoc'

/** TypeDoc with the options of a package, and what it has to say. */
export interface TypeDoc {
  readonly app: Application
  /** The output folder, as seen from the current one. */
  readonly out: string
  /** The errors and broken links that were reported so far, each once, file and line first. */
  readonly problems: Set<string>
}

/** What hears TypeDoc while it works. */
export interface Listener {
  warn(text: string): void
}

/**
 * TypeDoc with the options of the current folder. What it logs is kept instead of printed.
 *
 * @param onOut - Told the output folder where typedoc.json or package.json names one, before any file
 * is listed; tsconfig.json may yet name another.
 * @throws DocsError when the options cannot be read.
 */
export async function openTypeDoc(
  { warn }: Listener,
  onOut: (out: string) => Promise<unknown> = async () => {},
): Promise<TypeDoc> {
  const problems = new Set<string>()
  const addProblem = (text: string) => void problems.add(text)
  const keepMessages = ({ logger }: Application) => {
    logger.log = (message: string, level: LogLevel) => {
      const text = stripVTControlCharacters(message)
        .replace(/^\[(?:error|warning)\] /, '')
        .trim()
      if (level === LogLevel.Error) addProblem(text)
      else if (level === LogLevel.Warn) warn(text)
    }
    logger.validationWarning = addProblem
  }
  const tsconfig = new TSConfigReader()
  const outputFolder: OptionsReader = {
    name: 'output folder',
    order: tsconfig.order - 1,
    supportsPackages: false,
    async read(options) {
      if (options.isSet('out')) await onOut(fromHere(options.getValue('out')))
    },
  }
  // As the first of the plugins, it hears what the others and the readers of options report.
  const plugins: OptionsReader = {
    name: 'plugins',
    order: Number.MAX_SAFE_INTEGER,
    supportsPackages: false,
    read(options) {
      const named = options
        .getValue('plugin')
        .filter((name) => ![MARKDOWN, CLASSIC].includes(String(name)))
      options.setValue('plugin', [keepMessages, MARKDOWN, load, ...named])
    },
  }
  const app = await Application.bootstrapWithPlugins({ preserveWatchOutput: true }, [
    new TypeDocReader(),
    new PackageJsonReader(),
    outputFolder,
    tsconfig,
    plugins,
  ])
  refuse(problems, 'read the options')
  return { app, out: fromHere(app.options.getValue('out')), problems }
}

function fromHere(path: string): string {
  return relative('.', path) || '.'
}

/**
 * Ends the work if there are problems.
 *
 * @throws DocsError with all of them in one message.
 */
export function refuse(problems: ReadonlySet<string>, what: string): void {
  if (problems.size === 0) return
  const count = problems.size === 1 ? 'the problem' : `the ${problems.size} problems`
  throw new DocsError(`${[...problems].join('\n')}\nCannot ${what}: mend ${count} above.`)
}
