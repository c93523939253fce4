import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Converter, type DocumentationEntryPoint } from 'typedoc'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { filesOfInterfaces, outlineOf } from '../../src/generate/outline.ts'
import { preview, type Whole } from '../../src/generate/preview.ts'
import { withChangedSources } from '../../src/generate/programs.ts'
import { convert, render } from '../../src/generate/render.ts'
import { openTypeDoc, type TypeDoc } from '../../src/generate/typedoc.ts'
import { project, writeFiles } from '../cli/project.ts'
import { release } from '../history/release.ts'

const files = {
  'typedoc.json': JSON.stringify({
    api: 'api.json',
    entryPoints: ['src/index.ts'],
    disableGit: true,
    sourceLinkTemplate: 'https://example.org/{path}#L{line}',
  }),
  'docs/releases/1.1.0.changes.json': JSON.stringify(
    release('1.1.0', [
      { change: 'added', symbol: 'Gate', member: 'width' },
      { change: 'added', symbol: 'Key', member: 'count' },
    ]),
  ),
  'src/index.ts': "export * from './doors'\nexport * from './locks'\n",
  'src/doors.ts': `import type { Lock } from './locks'

/** What can be opened. */
export interface Openable {
  /** By how many degrees. */
  angle: number
}

/** A door. */
export interface Door extends Openable {
  state: 'ajar' | 'shut' | 'open'
  lock: Lock
}

/** A gate. */
export interface Gate extends Door {
  /** In metres. */
  width: number
}
`,
  'src/locks.ts': `import type { Openable } from './doors'

/** A state of a lock. */
export type State = 'open' | 'shut'

/** What has an id. */
export interface Identified {
  id: string
}

/** A lock. */
export interface Lock extends Identified {
  state: State | null
  /** See {@link Openable.angle}. */
  others: Openable[]
  last: 'open' | 'ajar'
}

/** A key. */
export interface Key extends Identified {
  /** Of the keys. */
  count: number
}

/** A bolt, as it is made. */
export class Bolt implements Identified {
  id = 'bolt'
}
`,
}

const before = process.cwd()
let folder: string
let typedoc: TypeDoc
let entryPoints: DocumentationEntryPoint[]
let whole: Whole
let converted: string[] = []

const quiet = { warn: (text: string) => expect.fail(text), progress: () => {} }

beforeAll(async () => {
  folder = project(files)
  process.chdir(folder)
  typedoc = await openTypeDoc(quiet)
  entryPoints = typedoc.app.getEntryPoints() ?? []
  typedoc.app.converter.on(Converter.EVENT_CREATE_DECLARATION, (_context, { name }) => {
    converted.push(name)
  })
  return () => process.chdir(before)
})

beforeEach(async () => {
  writeFiles(folder, files)
  follow(['src/doors.ts', 'src/locks.ts'])
  whole = await everything()
  converted = []
})

/** Has the next conversion see the sources as they are now. */
function follow(paths: readonly string[]): readonly string[] | undefined {
  const all = new Set(paths.map((path) => join(folder, path)))
  const now = withChangedSources(entryPoints, all)
  const changed = filesOfInterfaces(entryPoints, now, all)
  entryPoints = now
  typedoc.app.getEntryPoints = () => now
  return changed
}

async function everything(): Promise<Whole> {
  const project = await convert(typedoc)
  return {
    rendering: await render(typedoc, project, quiet),
    outline: outlineOf(project),
    warnings: [],
  }
}

/** What the pages are after a change of some text in a source; undefined where no preview is tried. */
async function after(path: string, text: string, other: string) {
  const source = readFileSync(join(folder, path), 'utf8')
  expect(source).toContain(text)
  writeFileSync(join(folder, path), source.replace(text, other))
  const changed = follow([path])
  return changed && (await preview(typedoc, whole, new Set(changed)))
}

test.each([
  ['a comment', 'src/locks.ts', '/** A key. */', '/** What opens a lock. */'],
  ['a type', 'src/locks.ts', 'count: number', 'count: string'],
  ['a property that heirs inherit', 'src/locks.ts', 'id: string', 'id: string\n  name?: string'],
  ['a property of the eldest', 'src/doors.ts', 'angle: number', 'angle?: null | number'],
  ['a line more', 'src/doors.ts', 'lock: Lock', '\n  lock: Lock'],
  ['a link', 'src/doors.ts', 'In metres.', 'In metres; see {@link Lock}.'],
])('after a change of %s, the pages are those of a whole generation', async (_what, ...change) => {
  const previewed = await after(...change)
  expect(previewed?.files).not.toEqual(whole.rendering.files)
  expect(previewed).toEqual((await everything()).rendering)
})

test('what has nothing to do with the change is converted without its members', async () => {
  await after('src/locks.ts', 'count: number', 'count: string')
  expect(converted).toContain('count')
  expect(converted).toContain('id')
  expect(converted).not.toContain('width')
})

test.each([
  [
    'a parent that the others do not know',
    'src/locks.ts',
    'interface Key',
    'interface Key extends Door',
  ],
  ['a link to a member that is left out', 'src/locks.ts', 'Of the keys.', 'Of {@link Gate.width}.'],
  ['a parent less', 'src/locks.ts', 'Key extends Identified', 'Key'],
  ['the order of a union', 'src/doors.ts', "'ajar' | 'shut' | 'open'", "'open' | 'ajar'"],
  ['what is met first', 'src/doors.ts', 'state:', "last: 'shut' | 'open'\n  state:"],
  ['a type alias', 'src/locks.ts', "State = 'open'", "State = 'ajar'"],
  ['the name of an interface', 'src/locks.ts', 'interface Key', 'interface Cylinder'],
  [
    'an interface more',
    'src/doors.ts',
    '/** A gate. */',
    'export interface Window {}\n/** A gate. */',
  ],
  ['a type error', 'src/doors.ts', 'lock: Lock', 'lock: Missing'],
])('%s is left to a whole generation', async (_what, ...change) => {
  expect(await after(...change)).toBeUndefined()
})
