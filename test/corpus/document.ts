import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Generation, GenerationOptions } from './generate.ts'
import type { CorpusPackage } from './packages.ts'
import { type NodeRun, runNode } from './run-node.ts'

/** The file that carries the data for the site. */
export const apiFile = 'api.json'

/** Documents a package with the built plugin, in a process of its own, as its authors would. */
export async function documentPackage(
  { name, version, entryPoints }: CorpusPackage,
  source: string,
  out: string,
): Promise<{ readonly run: NodeRun; readonly generation: Generation | undefined }> {
  const tsconfig = join(source, 'tsconfig.corpus.json')
  writeFileSync(tsconfig, JSON.stringify({ compilerOptions, files: entryPoints }))
  const readme = join(source, 'README.md')
  const report = `${out}.json`
  const options: GenerationOptions = {
    report,
    typedoc: {
      name,
      entryPoints: entryPoints.map((file) => join(source, file)),
      tsconfig,
      readme: existsSync(readme) ? readme : 'none',
      out,
      api: apiFile,
      displayBasePath: source,
      disableGit: true,
      gitRevision: 'main',
      sourceLinkTemplate: `https://example.org/${name}/${version}/{path}#L{line}`,
      skipErrorChecking: true,
      plugin: ['typedoc-plugin-markdown', resolve('dist/theme/plugin.js')],
    },
  }
  const file = `${out}.options.json`
  writeFileSync(file, JSON.stringify(options))
  const run = await runNode(join(import.meta.dirname, 'generate.js'), [file])
  return { run, generation: run.isDone ? JSON.parse(readFileSync(report, 'utf8')) : undefined }
}

const compilerOptions = {
  target: 'es2022',
  lib: ['es2023', 'dom'],
  module: 'nodenext',
  strict: true,
  skipLibCheck: true,
  types: [],
  noEmit: true,
}
