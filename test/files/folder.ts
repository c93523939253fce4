import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'
import { manifestName } from '../../src/files/manifest.ts'

/** What a folder holds: texts, `link to …` for symbolic links, and `folder` for empty folders. */
export type Folder = Readonly<Record<string, string>>

const temporary: string[] = []

afterAll(() => {
  for (const folder of temporary) rmSync(folder, { recursive: true, force: true })
})

/** A new folder somewhere, for as long as the tests of a file run. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'files-'))
  temporary.push(folder)
  return folder
}

/** Puts things into a folder. */
export function fill(root: string, contents: Folder): void {
  for (const [path, text] of Object.entries(contents)) {
    const [, target] = /^link to (.*)/.exec(text) ?? []
    mkdirSync(text === 'folder' ? join(root, path) : dirname(join(root, path)), { recursive: true })
    if (target) symlinkSync(target, join(root, path))
    else if (text !== 'folder') writeFileSync(join(root, path), text)
  }
}

/** All that is in a folder, hidden files and empty folders too. */
export function contentsOf(root: string): Folder {
  const contents: Record<string, string> = {}
  const visit = (folder: string) => {
    const entries = readdirSync(join(root, folder), { withFileTypes: true })
    if (folder && entries.length === 0) contents[folder] = 'folder'
    for (const entry of entries) {
      const path = folder ? `${folder}/${entry.name}` : entry.name
      if (entry.isDirectory()) visit(path)
      else if (entry.isSymbolicLink()) contents[path] = `link to ${readlinkSync(join(root, path))}`
      else contents[path] = readFileSync(join(root, path), 'utf8')
    }
  }
  visit('')
  return contents
}

/** All that is in a folder but for the list of generated files. */
export function pagesOf(root: string): Folder {
  const { [manifestName]: _list, ...pages } = contentsOf(root)
  return pages
}
