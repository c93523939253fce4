import { type Application, type Context, Converter, type Options } from 'typedoc'
import ts from 'typescript'

/** Those under which TypeDoc itself looks for no errors, because it is done here. */
const checkedApart = new WeakSet<Options>()

/**
 * Has type errors looked for with a checker of its own.
 *
 * A union lists its members as the type checker met them. TypeDoc 0.22 converted with another
 * checker than the one that looked for errors, so what it met first stood on the first page.
 */
export function checkApart(options: Options): void {
  if (options.isSet('skipErrorChecking')) return
  options.setValue('skipErrorChecking', true)
  checkedApart.add(options)
}

/** Reports the type errors of what is converted under such options. */
export function reportTypeErrors(app: Application): void {
  app.converter.on(Converter.EVENT_BEGIN, ({ programs }: Context) => {
    if (!checkedApart.has(app.options)) return
    const diagnostics = programs.flatMap((program) => ts.getPreEmitDiagnostics(twin(program)))
    for (const diagnostic of diagnostics) {
      const isError = diagnostic.category === ts.DiagnosticCategory.Error
      app.logger[isError ? 'error' : 'warn'](format(diagnostic))
    }
  })
}

/** A program of the same files, parsed once, with a checker that has met nothing yet. */
function twin(program: ts.Program): ts.Program {
  const options = program.getCompilerOptions()
  const host = ts.createCompilerHost(options)
  const read = host.getSourceFile
  host.getSourceFile = (name, ...rest) => program.getSourceFile(name) ?? read(name, ...rest)
  const references = program.getProjectReferences()
  return ts.createProgram({
    rootNames: program.getRootFileNames(),
    options,
    host,
    oldProgram: program,
    ...(references && { projectReferences: references }),
  })
}

function format(diagnostic: ts.Diagnostic) {
  return ts.formatDiagnosticsWithColorAndContext([diagnostic], {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => process.cwd(),
    getNewLine: () => ts.sys.newLine,
  }) as Parameters<Application['logger']['error']>[0]
}
