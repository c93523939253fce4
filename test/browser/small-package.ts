import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { writeFiles } from '../cli/project.ts'
import { bin, serve } from './serve.ts'

/** The packages that `init` says to install. */
const packages = ['typedoc', 'typedoc-plugin-markdown', 'typescript', 'vitepress']

const source = `/** Whatever covers something. */
export interface Shape {
  /** In square metres. */
  readonly area: number
}

/** A shape without corners. */
export interface Circle extends Shape {
  /** In metres. */
  readonly radius: number
}

/** How a shape is drawn. */
export type Pen = 'ink' | 'chalk'

/** What two shapes cover. */
export function total(one: Shape, other: Shape): number {
  return one.area + other.area
}
`

/** A package of its own that `init` sets up, with what it finds there already; its site, served. */
export async function servedPackage(files: Readonly<Record<string, string>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'init-'))
  writeFiles(folder, {
    'package.json': JSON.stringify({
      name: 'shapes',
      version: '1.2.3',
      repository: 'acme/shapes',
      exports: './dist/index.js',
    }),
    'tsconfig.json': '{ "compilerOptions": { "outDir": "dist", "types": [] }, "include": ["src"] }',
    'README.md': '# shapes\n\nAreas of shapes.\n',
    'src/index.ts': source,
    ...files,
  })
  const modules = join(folder, 'node_modules')
  mkdirSync(join(modules, '.bin'), { recursive: true })
  for (const name of packages) symlinkSync(resolve('node_modules', name), join(modules, name))
  symlinkSync(resolve('.'), join(modules, 'seamapi'))
  symlinkSync(bin, join(modules, '.bin/seamapi-docs'))
  chmodSync(bin, 0o755)
  execFileSync(process.execPath, [bin, 'init'], { cwd: folder })
  for (const script of ['docs', 'docs:check', 'docs:build'])
    execFileSync('npm', ['run', '--silent', script], { cwd: folder })
  return { folder, ...(await serve(folder)) }
}
