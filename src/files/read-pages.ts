import type { Dirent } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { cannotRead } from './fs-errors.ts'
import type { Pages } from './plan.ts'

/**
 * The Markdown pages of a folder and of the folders in it.
 *
 * Left out are `node_modules`, all whose name begins with a dot, and what is behind symbolic links
 * to folders, of which some lead back to where they are.
 *
 * @param purpose - What the pages are wanted for, as in `Cannot compare …`.
 * @throws DocsError when there is no such folder, or when something in it cannot be read.
 */
export async function readPages(root: string, purpose: string): Promise<Pages> {
  const pages = new Map<string, string>()
  const folders = ['']
  try {
    for (const folder of folders) {
      const entries = await readdir(folder ? join(root, folder) : root, { withFileTypes: true })
      for (const entry of entries) {
        const path = posix.join(folder, entry.name)
        if (isIgnored(entry.name)) continue
        if (entry.isDirectory()) folders.push(path)
        else if (isPage(entry.name) && (await isFile(entry, join(root, path))))
          pages.set(path, await readFile(join(root, path), 'utf8'))
      }
    }
  } catch (error) {
    throw cannotRead(error, root, purpose)
  }
  return pages
}

async function isFile(entry: Dirent, path: string): Promise<boolean> {
  return entry.isSymbolicLink() ? (await stat(path)).isFile() : entry.isFile()
}

/** Whether a path below a folder is that of a page which `readPages` would read. */
export function isPagePath(path: string): boolean {
  return isPage(path) && !path.split('/').some(isIgnored)
}

function isIgnored(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules'
}

function isPage(name: string): boolean {
  return /\.md$/i.test(name)
}
