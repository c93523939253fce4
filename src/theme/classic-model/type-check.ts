import { type Application, type Context, Converter } from 'typedoc'
import ts from 'typescript'

/**
 * Checks the program after the conversion and not before it.
 *
 * A union lists its members as the type checker met them. TypeDoc 0.22 converted with another
 * checker than the one that looked for errors, so what it met first stood on the first page.
 */
export function checkAfterConversion({ options, converter, logger }: Application): void {
  if (options.isSet('skipErrorChecking')) return
  options.setValue('skipErrorChecking', true)
  converter.on(Converter.EVENT_END, ({ programs }: Context) => {
    for (const diagnostic of programs.flatMap((program) => ts.getPreEmitDiagnostics(program))) {
      const isError = diagnostic.category === ts.DiagnosticCategory.Error
      logger[isError ? 'error' : 'warn'](format(diagnostic))
    }
  })
}

function format(diagnostic: ts.Diagnostic) {
  return ts.formatDiagnosticsWithColorAndContext([diagnostic], {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => process.cwd(),
    getNewLine: () => ts.sys.newLine,
  }) as Parameters<Application['logger']['error']>[0]
}
