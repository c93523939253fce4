import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { applySync } from '../../src/files/sync.ts'
import { contentsOf, type Folder, fill, temporaryFolder } from './folder.ts'

/** A text of several lines. */
export const text = (words: string) => `${words}\n`.repeat(100)

/** Generated before. */
export const first: Folder = {
  'README.md': text('one'),
  'interfaces/Lock.md': text('a lock'),
  'linked.md': text('generated'),
  'modules/deep/Gone.md': text('gone'),
  'turned/page.md': text('in a folder'),
  turns: text('a file'),
}

/** Done by hand since then. */
const edits: Folder = { 'README.md': text('edited'), 'linked.md': 'link to guide/hello.md' }
export const byHand: Folder = {
  'guide/hello.md': text('by hand'),
  'interfaces/own.md': text('by hand'),
}

/** Generated now: one of everything that can become of a file. */
export const second: Folder = {
  'README.md': text('two'),
  'classes/deep/New.md': text('new'),
  'interfaces/Lock.md': text('a lock'),
  'linked.md': text('generated again'),
  turned: text('a file'),
  'turns/page.md': text('in a folder'),
}

/** The files of a generation. */
export function files(folder: Folder): ReadonlyMap<string, string> {
  return new Map(Object.entries(folder))
}

/** A folder in which the second generation has everything to do, and what it holds before and after. */
export async function prepared(): Promise<{ root: string; before: Folder; after: Folder }> {
  const root = join(temporaryFolder(), 'docs')
  await applySync(root, files(first))
  fill(root, byHand)
  for (const path of Object.keys(edits)) rmSync(join(root, path))
  fill(root, edits)
  const copy = copyOf(root)
  await applySync(copy, files(second))
  return { root, before: contentsOf(root), after: contentsOf(copy) }
}

/** A copy of a folder, links as they are. */
export function copyOf(root: string): string {
  const copy = join(temporaryFolder(), 'docs')
  cpSync(root, copy, { recursive: true, verbatimSymlinks: true })
  return copy
}

/** What is in a folder, apart from what an interrupted generation keeps there. */
export function split(contents: Folder): { interrupted: Folder; pages: Folder } {
  const is = (part: boolean) =>
    Object.fromEntries(
      Object.entries(contents).filter(([path]) => path.startsWith('.generating') === part),
    )
  return { interrupted: is(true), pages: is(false) }
}
