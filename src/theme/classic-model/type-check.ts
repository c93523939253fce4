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
          for (const diagnostic of diagnosticsOf(program)) {
            const isError = diagnostic.category === ts.DiagnosticCategory.Error
            app.logger[isError ? 'error' : 'warn'](format(diagnostic))
          }
    }
  }
}

/**
 * What TypeScript finds. Its own libraries are left out where nothing adds to what they declare: they
 * have no errors of themselves, and to look for some takes longer than all else in many packages.
 */
function diagnosticsOf(program: ts.Program): readonly ts.Diagnostic[] {
  const isApart = (file: ts.SourceFile) =>
    program.isSourceFileDefaultLibrary(file) || (ts.isExternalModule(file) && !hasGlobals(file))
  const options = program.getCompilerOptions()
  const { skipDefaultLibCheck = false } = options
  options.skipDefaultLibCheck ||= program.getSourceFiles().every(isApart)
  try {
    return ts.getPreEmitDiagnostics(program).filter((diagnostic) => !isAboutLink(diagnostic))
  } finally {
    options.skipDefaultLibCheck = skipDefaultLibCheck
  }
}

/** True for what the checker says when it is asked what `{@link Lock.id}` means, as if it were code. */
function isAboutLink({ file, start = 0 }: ts.Diagnostic): boolean {
  const isInLink = (node: ts.Node): boolean => {
    if (start < node.getFullStart() || start >= node.getEnd()) return false
    if (ts.isJSDocLinkLike(node)) return true
    const comments = ts.isJSDoc(node) ? [] : ts.getJSDocCommentsAndTags(node)
    return comments.some(isInLink) || ts.forEachChild(node, isInLink) === true
  }
  return file !== undefined && isInLink(file)
}

/** True if a module has a `declare global`, or adds to another module. */
function hasGlobals(file: ts.SourceFile): boolean {
  return file.statements.some((each) => ts.isModuleDeclaration(each) && !isNamespace(each))
}

/** True for what is declared by `namespace` and a name. */
function isNamespace({ name, flags }: ts.ModuleDeclaration): boolean {
  return ts.isIdentifier(name) && !(flags & ts.NodeFlags.GlobalAugmentation)
}

function format(diagnostic: ts.Diagnostic) {
  return ts.formatDiagnosticsWithColorAndContext([diagnostic], {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => process.cwd(),
    getNewLine: () => ts.sys.newLine,
  }) as Parameters<Application['logger']['error']>[0]
}
