import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ProjectReflection } from 'typedoc'
import type { Pages } from '../../src/files/plan.ts'
import { generate } from '../../src/theme/plugin.ts'
import { convert, texts } from '../theme/render.ts'
import { type Case, source, target } from './case.ts'

/** What TypeDoc and the theme make of some cases, all in one program. */
export interface Run {
  readonly project: ProjectReflection
  readonly pages: Pages
  /** The path of a declaration's page. */
  pathOf(name: string): string
}

const compilerOptions = {
  strict: true,
  noLib: true,
  types: [],
  module: 'nodenext',
  target: 'es2022',
}

/** Documents the cases; the number of a case in the names of its declarations is its place. */
export async function run(cases: readonly Case[]): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-'))
  try {
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, files: ['index.ts'] }),
    )
    writeFileSync(join(folder, 'index.ts'), cases.map(source).join('') + target)
    const { app, project } = await convert(folder, {
      name: 'tiny',
      entryPoints: [join(folder, 'index.ts')],
      tsconfig: join(folder, 'tsconfig.json'),
      readme: 'none',
      skipErrorChecking: true,
      logLevel: 'None',
    })
    const pages = texts(await generate(app, project))
    const pathOf = (name: string) =>
      app.renderer.router?.getFullUrl(project.getChildByName([name]) ?? project) ?? ''
    return { project, pages, pathOf }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
