import { readdirSync, readFileSync } from 'node:fs'
import type { TypeDocOptions } from 'typedoc'
import { type Files, fixture } from './fixture.ts'

/** A package that programs are measured with. Its entry point is `src/index.ts`. */
export interface Subject {
  /** What the options call it. */
  readonly name: string
  readonly title: string
  /** How many interfaces it was made of; undefined for one that people wrote. */
  readonly size?: number
  /** Its files. Two revisions differ in one comment. */
  files(revision: number): Files
  readonly tsconfig: string
  /** The libraries that its tsconfig names. */
  readonly lib: readonly string[]
  readonly readme: string
  /** Where TypeDoc begins, if that is not `src/index.ts`; only some peers can. */
  readonly packages?: Pick<TypeDocOptions, 'entryPoints' | 'entryPointStrategy'>
  /** What its own typedoc.json says. */
  readonly typedoc: Partial<TypeDocOptions>
}

/** The models of this repository. */
export function models(): Subject {
  const readme = 'docs/.vitepress/home.md'
  return {
    name: 'models',
    title: 'The models in `src/types`',
    files(revision) {
      const types = readdirSync('src/types').map((name) => `src/types/${name}`)
      const paths = ['package.json', 'tsconfig.json', 'src/tsconfig.json', 'src/index.ts', readme]
      const files = new Map([...paths, ...types].map((path) => [path, readFileSync(path, 'utf8')]))
      const changed = 'src/types/models.ts'
      const text = files.get(changed) ?? ''
      return files.set(changed, text.replace(/^\/\*\*\n \* .*$/m, `$& Revision ${revision}.`))
    },
    tsconfig: 'src/types/tsconfig.json',
    lib: ['es2022'],
    readme,
    typedoc: JSON.parse(readFileSync('typedoc.json', 'utf8')),
  }
}

/** A package of so many generated interfaces. */
export function generated(size: number): Subject {
  return {
    name: String(size),
    title: `${size.toLocaleString('en')} interfaces`,
    size,
    files: (revision) =>
      fixture({
        count: size,
        note: { index: Math.floor(size / 2), text: `Revision ${revision}.` },
      }),
    tsconfig: 'tsconfig.json',
    lib: ['es2022', 'dom'],
    readme: 'README.md',
    typedoc: { api: 'api.json' } as Partial<TypeDocOptions>,
  }
}

const PACKAGES = 20
const PER_PACKAGE = 500

/** A repository of packages; two revisions of it differ in a comment of one of them. */
export function monorepo(): Subject {
  const folders = Array.from({ length: PACKAGES }, (_, at) => `packages/${at + 10}`)
  return {
    name: 'packages',
    title: `${PACKAGES} packages of ${PER_PACKAGE} interfaces`,
    files(revision) {
      const files = folders.flatMap((folder, at) => {
        const note = at === 0 ? { index: 0, text: `Revision ${revision}.` } : undefined
        const package_ = fixture({ count: PER_PACKAGE, seed: at + 1, ...(note && { note }) })
        const own: Files = new Map([
          ...package_,
          ['package.json', JSON.stringify({ name: folder.slice(9), version: '1.0.0' })],
          ['typedoc.json', JSON.stringify({ entryPoints: ['src/index.ts'] })],
        ])
        return [...own].map(([path, text]) => [`${folder}/${path}`, text] as const)
      })
      const config = fixture({ count: 1 }).get('tsconfig.json') ?? ''
      return new Map([
        ...files,
        ['package.json', JSON.stringify({ name: 'packages', private: true })],
        ['README.md', '# Packages\n'],
        ['tsconfig.json', JSON.stringify({ ...JSON.parse(config), include: ['packages'] })],
      ])
    },
    tsconfig: 'tsconfig.json',
    lib: ['es2022', 'dom'],
    readme: 'README.md',
    packages: { entryPoints: ['packages/*'], entryPointStrategy: 'packages' },
    typedoc: {},
  }
}
