import { project } from '../cli/project.ts'

/** A package that depends on as much as a package can. */
export const files = {
  'package.json': '{ "name": "tiny", "type": "module", "version": "1.0.0" }',
  'tsconfig.json': '{ "extends": "./base.json", "include": ["src"] }',
  'base.json':
    '{ "compilerOptions": { "strict": true, "types": [], "lib": ["es2022"], "module": "nodenext" } }',
  'typedoc.json': JSON.stringify({
    extends: ['./shared.json'],
    entryPoints: ['src/*.ts'],
    projectDocuments: ['guide/*.md'],
    includeVersion: true,
    plugin: ['./plugin/index.mjs'],
    disableGit: true,
    gitRevision: 'main',
    sourceLinkTemplate: 'https://example.org/{path}#L{line}',
  }),
  'shared.json': '{ "name": "Tiny" }',
  'plugin/index.mjs': "import { nothing } from './part.mjs'\nexport const load = () => nothing\n",
  'plugin/part.mjs': 'export const nothing = undefined\n',
  'src/index.ts': [
    "import type { Hinge } from 'hinge'",
    "export type { Key } from './inner/key.ts'",
    '/** ![A lock](../pictures/lock.png) */',
    'export interface Lock extends Hinge {}',
  ].join('\n'),
  'src/inner/key.ts': '/** A key. */\nexport interface Key {}\n',
  'node_modules/hinge/package.json': '{ "name": "hinge", "types": "index.d.ts" }',
  'node_modules/hinge/index.d.ts': '/** A hinge. */\nexport interface Hinge {}\n',
  'pictures/lock.png': 'not really a picture',
  'guide/first.md': '# First\n',
}

/** Makes a folder with that package in it. */
export function dependentPackage(): string {
  return project(files)
}
