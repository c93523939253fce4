import { resolve } from 'node:path'
import type { TypeDocOptions } from 'typedoc'
import type { Subject } from './subjects.ts'

/** Where programs put what they make. */
export const out = 'out'

/** What every TypeDoc of today is told. */
function typedocOptions({ name, tsconfig, readme, packages }: Subject): Partial<TypeDocOptions> {
  return {
    name,
    entryPoints: ['src/index.ts'],
    tsconfig,
    readme,
    out,
    disableGit: true,
    gitRevision: 'main',
    sourceLinkTemplate: 'https://example.org/{path}#L{line}',
    ...packages,
  }
}

/** A typedoc.json for TypeDoc without our layout. */
export function typedocJson(subject: Subject, plugin: readonly string[] = []): string {
  return JSON.stringify({ ...typedocOptions(subject), plugin })
}

/** The typedoc.json of the package itself, with the built plugin of this repository. */
export function ownTypedocJson(subject: Subject): string {
  const plugin = ['typedoc-plugin-markdown', resolve('dist/theme/plugin.js')]
  return JSON.stringify({ ...typedocOptions(subject), ...subject.typedoc, out, plugin })
}

/** A typedoc.json for TypeDoc 0.22. */
export function historicalTypedocJson({ name, readme }: Subject): string {
  return JSON.stringify({
    name,
    entryPoints: ['src/index.ts'],
    tsconfig: 'tsconfig.historical.json',
    readme,
    out,
    plugin: ['typedoc-plugin-markdown'],
  })
}

/** The package's tsconfig in the words of TypeScript 4.5. */
export function historicalTsconfig({ lib }: Subject): string {
  return JSON.stringify({
    compilerOptions: {
      target: 'es2021',
      lib: lib.map((name) => name.replace('es2022', 'es2021')),
      module: 'esnext',
      moduleResolution: 'node',
      strict: true,
      types: [],
      noEmit: true,
    },
    files: ['src/index.ts'],
  })
}

/** What API Extractor is told: no report and no rollup, only the model that API Documenter reads. */
export function apiExtractorJson({ lib }: Subject): string {
  const compilerOptions = {
    target: 'es2022',
    lib,
    module: 'esnext',
    moduleResolution: 'bundler',
    strict: true,
    types: [],
    skipLibCheck: true,
  }
  return JSON.stringify({
    mainEntryPointFilePath: '<projectFolder>/declarations/index.d.ts',
    projectFolder: '.',
    compiler: { overrideTsconfig: { compilerOptions, files: ['declarations/index.d.ts'] } },
    apiReport: { enabled: false },
    docModel: { enabled: true, apiJsonFilePath: '<projectFolder>/model/package.api.json' },
    dtsRollup: { enabled: false },
    tsdocMetadata: { enabled: false },
    messages: {
      compilerMessageReporting: { default: { logLevel: 'none' } },
      extractorMessageReporting: { default: { logLevel: 'none' } },
      tsdocMessageReporting: { default: { logLevel: 'none' } },
    },
  })
}
