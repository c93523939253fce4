import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { TypeDocOptions } from 'typedoc'

/** The options with which a tiny project below test/fixtures is documented: usual ones and its own. */
export function fixture(folder: string): TypeDocOptions {
  const { entryPoints = ['src/index.ts'], ...own } = ownOptions(folder)
  const readme = `${folder}/README.md`
  return {
    name: 'tiny',
    tsconfig: resolve('test/fixtures/tsconfig.json'),
    displayBasePath: `${folder}/src`,
    readme: existsSync(readme) ? readme : 'none',
    // All of them are checked at once, by `npm run types`.
    skipErrorChecking: true,
    ...own,
    entryPoints: entryPoints.map((path) => `${folder}/${path}`),
  }
}

function ownOptions(folder: string): TypeDocOptions & { readonly entryPoints?: string[] } {
  const file = `${folder}/typedoc.json`
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}
