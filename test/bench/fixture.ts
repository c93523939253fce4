import { type FixtureInterface, fixtureInterface, interfaceName } from './fixture-interface.ts'

/** Files by their paths from the package's root. */
export type Files = ReadonlyMap<string, string>

/** Which package to make. The same wish gives the same bytes. */
export interface FixtureWish {
  /** How many interfaces. */
  readonly count: number
  readonly seed?: number
  /** A sentence that ends the comment of one interface, so that another one is a small change. */
  readonly note?: { readonly index: number; readonly text: string }
}

const perFile = 50

/**
 * A package of interfaces that look like models of an API: they extend and mention each other, and
 * most of what they hold is explained.
 */
export function fixture({ count, seed = 1, note }: FixtureWish): Files {
  const models = Array.from({ length: count }, (_, index) =>
    fixtureInterface({ index, count, seed, note: note?.index === index ? note.text : undefined }),
  )
  const files = Array.from({ length: Math.ceil(count / perFile) }, (_, file) => file)
  return new Map([
    ...files.map((file) => [`src/types/${moduleName(file)}.ts`, moduleText(models, file)] as const),
    ['src/index.ts', files.map((file) => `export * from './types/${moduleName(file)}'\n`).join('')],
    ['README.md', `# ${count} interfaces\n\nModels of an API.\n`],
    ['package.json', json({ name: `fixture-${count}`, version: '1.0.0', type: 'module' })],
    ['tsconfig.json', json({ compilerOptions, include: ['src'] })],
  ])
}

const compilerOptions = {
  target: 'es2022',
  lib: ['es2022', 'dom'],
  module: 'esnext',
  moduleResolution: 'bundler',
  strict: true,
  types: [],
}

function moduleText(models: readonly FixtureInterface[], file: number): string {
  const own = models.slice(file * perFile, (file + 1) * perFile)
  const mentioned = [...new Set(own.flatMap(({ mentions }) => mentions))]
  const others = [...new Set(mentioned.map(fileOf))].filter((other) => other !== file)
  const imports = others
    .sort((a, b) => a - b)
    .map((other) => {
      const names = mentioned.filter((index) => fileOf(index) === other).map(interfaceName)
      return `import type { ${names.sort().join(', ')} } from './${moduleName(other)}'\n`
    })
  return [...(imports.length > 0 ? [imports.join('')] : []), ...own.map(({ text }) => text)].join(
    '\n',
  )
}

function fileOf(index: number): number {
  return Math.floor(index / perFile)
}

function moduleName(file: number): string {
  return `models-${String(file).padStart(3, '0')}`
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`
}
