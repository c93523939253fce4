import ts from 'typescript'

// The program that is started: TypeScript reads and parses the sources, and checks nothing.
const [tsconfig = 'tsconfig.json'] = process.argv.slice(2)
const host: ts.ParseConfigFileHost = {
  ...ts.sys,
  onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
    throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'))
  },
}
const config = ts.getParsedCommandLineOfConfigFile(tsconfig, {}, host)
if (!config) throw new Error(`Cannot read \`${tsconfig}\`.`)
ts.createProgram(config.fileNames, config.options)
