import { existsSync } from 'node:fs'

/** The options with which a tiny project below test/fixtures is documented. */
export function fixture(folder: string) {
  const readme = `${folder}/README.md`
  return {
    name: 'tiny',
    entryPoints: [`${folder}/src/index.ts`],
    tsconfig: `${folder}/tsconfig.json`,
    readme: existsSync(readme) ? readme : 'none',
  }
}
