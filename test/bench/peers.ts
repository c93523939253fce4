import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import {
  apiExtractorJson,
  historicalTsconfig,
  historicalTypedocJson,
  out,
  ownTypedocJson,
  typedocJson,
} from './configs.ts'
import type { Files } from './fixture.ts'
import type { Command } from './measure.ts'
import type { Subject } from './subjects.ts'

/** A program that is measured. */
export interface Peer {
  /** What the option `--peers` calls it. */
  readonly name: string
  readonly title: string
  /** Packages to install for it, with versions; without them it is one of this repository's. */
  readonly packages?: readonly string[]
  /** Files that it needs besides the package's own, or instead of them. */
  files?(subject: Subject, own: Files): Files
  /** What one run of it does, one command after the other, in the folder of the package. */
  commands(place: Place): readonly Command[]
  readonly env?: Readonly<Record<string, string>>
  /** What a run finds: only the sources (default), its own last output, or that and a changed comment. */
  readonly finds?: 'sources' | 'output' | 'change'
  /** The steps that count, for a program that times its own; the whole process otherwise. */
  readonly steps?: readonly string[]
  /** True for one that documents a repository of packages, too. */
  readonly takesPackages?: boolean
  /** The largest generated package that it can be expected to document. */
  readonly upTo?: number
}

/** What a peer works on and with. */
export interface Place {
  readonly subject: Subject
  /** The `node_modules` that its packages are installed in. */
  readonly modules: string
}

const typedoc = `TypeDoc ${version('typedoc')}`

/** All of them, limits first and ours last. */
export const peers: readonly Peer[] = [
  {
    name: 'tsc7',
    title: 'TypeScript 7.0.2, native, `--noEmit`',
    packages: ['typescript@7.0.2'],
    commands: ({ modules, subject }) => [
      [
        join(modules, `@typescript/typescript-${process.platform}-${process.arch}/lib/tsc`),
        '--noEmit',
        '-p',
        subject.tsconfig,
      ],
    ],
  },
  {
    name: 'tsc',
    title: `TypeScript ${version('typescript')}, \`tsc --noEmit\``,
    takesPackages: true,
    commands: ({ modules, subject }) => [
      node(join(modules, 'typescript/bin/tsc'), '--noEmit', '-p', subject.tsconfig),
    ],
  },
  {
    name: 'program',
    title: '`ts.createProgram` alone',
    commands: ({ subject }) => [node(inProcess('create-program'), subject.tsconfig)],
  },
  {
    name: 'convert',
    title: `${typedoc}, conversion alone`,
    files: (subject) => new Map([['typedoc.json', typedocJson(subject)]]),
    commands: () => [node(inProcess('convert'))],
  },
  {
    name: 'markdown',
    title: `${typedoc} + typedoc-plugin-markdown ${version('typedoc-plugin-markdown')}`,
    takesPackages: true,
    files: (subject) =>
      new Map([['typedoc.json', typedocJson(subject, ['typedoc-plugin-markdown'])]]),
    commands: ({ modules }) => [node(join(modules, 'typedoc/bin/typedoc'))],
  },
  {
    name: 'html',
    title: `${typedoc}, HTML`,
    files: (subject) => new Map([['typedoc.json', typedocJson(subject)]]),
    commands: ({ modules }) => [node(join(modules, 'typedoc/bin/typedoc'))],
  },
  {
    name: 'historical',
    title: 'TypeDoc 0.22.12 + typedoc-plugin-markdown 3.11.12 + TypeScript 4.5.5',
    packages: ['typedoc@0.22.12', 'typedoc-plugin-markdown@3.11.12', 'typescript@4.5.5'],
    files: (subject, own) =>
      new Map([
        ...withoutExtensions(own),
        ['tsconfig.historical.json', historicalTsconfig(subject)],
        ['typedoc.json', historicalTypedocJson(subject)],
      ]),
    commands: ({ modules }) => [node(join(modules, 'typedoc/bin/typedoc'))],
  },
  {
    name: 'api-extractor',
    title: 'API Extractor 7.60.1 + API Documenter 7.30.18, declarations included',
    packages: ['@microsoft/api-extractor@7.60.1', '@microsoft/api-documenter@7.30.18'],
    files: (subject) => new Map([['api-extractor.json', apiExtractorJson(subject)]]),
    commands: ({ modules, subject }) => [
      node(
        resolve('node_modules/typescript/bin/tsc'),
        ...['-p', subject.tsconfig, '--noEmit', 'false', '--rootDir', 'src'],
        ...['--declaration', '--emitDeclarationOnly', '--outDir', 'declarations'],
      ),
      node(join(modules, '@microsoft/api-extractor/bin/api-extractor'), 'run', '--local'),
      node(
        join(modules, '@microsoft/api-documenter/bin/api-documenter'),
        ...['markdown', '--input-folder', 'model', '--output-folder', out],
      ),
    ],
    // Three programs, of which one alone takes longer at 1,000 than all others.
    upTo: 1_000,
  },
  {
    name: 'deno-html',
    title: 'Deno 2.9.6, `deno doc --html`',
    ...deno(({ name }) => ['--html', `--name=${name}`, `--output=${out}`]),
  },
  {
    name: 'deno-json',
    title: 'Deno 2.9.6, `deno doc --json`',
    ...deno(() => ['--json']),
  },
  { name: 'cold', title: 'seamapi-docs, all pages new', ...ours() },
  { name: 'unchanged', title: 'seamapi-docs, nothing changed', ...ours(), finds: 'output' },
  { name: 'changed', title: 'seamapi-docs, one comment changed', ...ours(), finds: 'change' },
  {
    ...ours(),
    takesPackages: false,
    name: 'watch',
    title: 'seamapi-docs in a watch, from a change to its page',
    files: (subject) => new Map([['typedoc.json', ownTypedocJson(subject)], ...revisions(subject)]),
    commands: ({ subject }) => [
      node(
        inProcess('watch'),
        ...[resolve('dist/cli/main.js'), changedSource(subject), ...revisions(subject).keys()],
      ),
    ],
    steps: ['change'],
    upTo: 1_000,
  },
  {
    ...ours(),
    takesPackages: false,
    name: 'render',
    title: 'seamapi, rendering and writing alone',
    commands: () => [node(inProcess('generate'))],
    steps: ['output'],
  },
]

function ours(): Pick<Peer, 'files' | 'commands' | 'takesPackages'> {
  return {
    takesPackages: true,
    files: (subject) => new Map([['typedoc.json', ownTypedocJson(subject)]]),
    commands: () => [node(resolve('dist/cli/main.js'), 'generate')],
  }
}

function deno(
  options: (subject: Subject) => string[],
): Pick<Peer, 'packages' | 'commands' | 'env'> {
  const system = `${process.platform}-${process.arch}${process.platform === 'linux' ? '-glibc' : ''}`
  return {
    packages: ['deno@2.9.6'],
    env: { DENO_DIR: 'node_modules/.deno', DENO_NO_UPDATE_CHECK: '1' },
    commands: ({ modules, subject }) => [
      [
        join(modules, `@deno/${system}/deno`),
        ...['doc', '--unstable-sloppy-imports', ...options(subject), 'src/index.ts'],
      ],
    ],
  }
}

/** The version of a package that is installed for this repository. */
function version(name: string): string {
  return JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version
}

export function node(script: string, ...args: readonly string[]): Command {
  return [process.execPath, script, ...args]
}

/** The file in which two revisions of a package differ. */
function changedSource({ files }: Subject): string {
  const before = files(0)
  const [path] = [...files(1)].find(([path, text]) => before.get(path) !== text) ?? []
  if (!path) throw new Error('No file changes.')
  return path
}

/** That file as it is in one revision after the other, each under a name of its own. */
function revisions(subject: Subject): Files {
  const path = changedSource(subject)
  return new Map(
    [1, 2, 3, 4, 5].map((revision) => [
      `revision-${revision}.txt`,
      subject.files(revision).get(path) ?? '',
    ]),
  )
}

/** The path of a program of this folder that was compiled with it. */
export function inProcess(name: string): string {
  return join(import.meta.dirname, `in-process/${name}.js`)
}

/** The same files, their imports without `.ts`, which TypeScript took only from version 5 on. */
function withoutExtensions(files: Files): Files {
  return new Map(
    [...files].map(([path, text]) => [path, text.replace(/(?<= from '\.[^']*)\.ts(?=')/g, '')]),
  )
}
