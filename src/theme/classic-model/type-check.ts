import type { Application, Options } from 'typedoc'
import ts from 'typescript'

/** Those under which TypeDoc itself looks for no errors, because it is done here. */
const checkedAfterwards = new WeakSet<Options>()

/**
 * Has type errors looked for after the conversion.
 *
 * A union lists its members as the type checker met them. TypeDoc 0.22 converted with another
 * checker than the one that looked for errors, so what it met first stood on the first page. The
 * conversion answers most of what the search for errors asks, too.
 */
export function checkAfterwards(options: Options): void {
  if (options.isSet('skipErrorChecking')) return
  options.setValue('skipErrorChecking', true)
  checkedAfterwards.add(options)
}

/** Reports the type errors of what is converted under such options. */
export function reportTypeErrors(app: Application): void {
  const convert = app.converter.convert.bind(app.converter)
  app.converter.convert = (entryPoints) => {
    try {
      return convert(entryPoints)
    } finally {
      // Also where the errors are what the conversion failed for.
      if (checkedAfterwards.has(app.options))
        for (const program of new Set(entryPoints.map(({ program }) => program)))
          for (const diagnostic of ts.getPreEmitDiagnostics(program)) {
            const isError = diagnostic.category === ts.DiagnosticCategory.Error
            app.logger[isError ? 'error' : 'warn'](format(diagnostic))
          }
    }
  }
}

function format(diagnostic: ts.Diagnostic) {
  return ts.formatDiagnosticsWithColorAndContext([diagnostic], {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => process.cwd(),
    getNewLine: () => ts.sys.newLine,
  }) as Parameters<Application['logger']['error']>[0]
}
