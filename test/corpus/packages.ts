/** A published package that is documented as a test, and how. */
export interface CorpusPackage {
  readonly name: string
  /** Exact, so that a run is comparable with the one before. */
  readonly version: string
  /** Files to document, from the package's root. */
  readonly entryPoints: readonly string[]
  /** What it is good for. */
  readonly shows: string
  /** Packages that its declarations need and that npm does not install with it, with versions. */
  readonly types?: readonly string[]
  /** MiB of heap for the build of its site, where Node's own limit is too low. */
  readonly siteHeap?: number
  /** Why no site is built of it. */
  readonly withoutSite?: string
}

/** The corpus: each package is of another make. */
export const packages: readonly CorpusPackage[] = [
  {
    name: 'vscode-languageserver-types',
    version: '3.18.5',
    entryPoints: ['lib/umd/main.d.ts'],
    shows: 'namespaces that share their names with interfaces and types',
  },
  {
    name: 'csstype',
    version: '3.2.4',
    entryPoints: ['index.d.ts'],
    shows: 'quoted names, very wide interfaces, namespaces of aliases',
  },
  {
    name: 'remeda',
    version: '2.61.0',
    entryPoints: ['dist/index.d.ts'],
    shows: 'functions with many overloads and generics',
  },
  {
    name: 'rxjs',
    version: '7.8.2',
    entryPoints: [
      'dist/types/index.d.ts',
      'dist/types/ajax/index.d.ts',
      'dist/types/fetch/index.d.ts',
      'dist/types/operators/index.d.ts',
      'dist/types/testing/index.d.ts',
      'dist/types/webSocket/index.d.ts',
    ],
    shows: 'several entry points that export the same things again',
  },
  {
    name: 'vitepress',
    version: '1.6.4',
    entryPoints: ['types/index.d.ts'],
    shows: 'types of other packages in bounds and parents',
  },
  {
    name: 'typedoc',
    version: '0.28.20',
    entryPoints: ['dist/types/index.d.ts'],
    types: ['typescript@6.0.3', '@types/node@20.19.43'],
    shows: 'deep classes, enumerations, namespaces, long comments',
  },
  {
    name: 'stripe',
    version: '23.1.0',
    entryPoints: ['esm/resources/Issuing/index.d.ts'],
    types: ['@types/node@20.19.43'],
    shows: 'one part of a large package, with links to types that are not documented',
  },
  {
    name: 'stripe',
    version: '23.1.0',
    entryPoints: ['esm/stripe.esm.node.d.ts'],
    types: ['@types/node@20.19.43'],
    shows: 'more pages than any reader opens',
    withoutSite: 'VitePress writes the whole sidebar into each of its 11,677 pages',
  },
]
