import { posix, relative, resolve, sep } from 'node:path'
import { DocsError } from '../docs-error.ts'
import { git, mustGit } from './git.ts'
import { objectTexts } from './object-texts.ts'

/** The mode of a symbolic link. */
const LINK = '120000'

/** Which files of which commit are wanted. */
export interface Committed {
  readonly commit: string
  /** The folder around them, as a path that need not exist any more. */
  readonly root: string
  /** Whether the file at a path below `root` is wanted. */
  isPage(path: string): boolean
}

/**
 * The texts of committed files by their path below their folder, without checking them out.
 *
 * @param purpose - What they are wanted for, as in `Cannot compare …`.
 * @param folder - One in the repository.
 * @throws DocsError when the commit has no such folder.
 */
export function pagesAt(purpose: string, folder: string, wanted: Committed): Map<string, string> {
  const { commit, root, isPage } = wanted
  const prefix = mustGit(purpose, folder, 'rev-parse', '--show-prefix')
  const below = relative(resolve(folder), resolve(folder, root)).split(sep).join('/')
  const path = posix.join(prefix, below).replace(/^\.?\/?$|\/$/g, '')
  const listed = git(folder, 'ls-tree', '-r', '-z', '--full-tree', `${commit}:${path}`)
  if (listed === undefined)
    throw new DocsError(`Cannot ${purpose}: expected the folder \`${root}\` in that revision.`)
  const files = listed.split('\0').flatMap((line) => {
    const [, mode, hash = '', file = ''] = /^(\d+) blob (\w+)\t(.*)$/s.exec(line) ?? []
    const object = mode === LINK ? `${commit}:${posix.join(path, file)}` : hash
    // Git is asked for one object a line.
    return file && isPage(file) && !object.includes('\n') ? [{ file, object }] : []
  })
  const texts = objectTexts(
    purpose,
    folder,
    files.map(({ object }) => object),
  )
  return new Map(
    files.flatMap(({ file }, at) => {
      const text = texts[at]
      return text === undefined ? [] : [[file, text] as const]
    }),
  )
}
