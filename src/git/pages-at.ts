import { spawnSync } from 'node:child_process'
import { posix, relative, resolve, sep } from 'node:path'
import { DocsError } from '../docs-error.ts'
import { git, gitError, mustGit } from './git.ts'

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
  const files = listed
    .split('\0')
    .map((line) => /^(\d+) blob (\w+)\t(.*)$/s.exec(line) ?? [])
    .filter(([, , , file]) => file && isPage(file))
  const texts = contents(
    purpose,
    folder,
    files.map(([, mode, object = '', file]) =>
      mode === LINK ? `${commit}:${posix.join(path, file ?? '')}` : object,
    ),
  )
  return new Map(
    files.flatMap(([, , , file = ''], at) => {
      const text = texts[at]
      return text === undefined ? [] : [[file, text] as const]
    }),
  )
}

/** The texts of objects, from one process; of what is no file, or a link to none, nothing. */
function contents(purpose: string, folder: string, objects: readonly string[]) {
  const words = ['cat-file', '--batch', '--follow-symlinks']
  const input = objects.map((object) => `${object}\n`).join('')
  const { status, stdout, stderr, error } = spawnSync('git', words, {
    cwd: folder,
    input,
    maxBuffer: 2 ** 30,
  })
  if (status !== 0) throw gitError(purpose, words, { stdout: '', stderr: `${stderr}`, error })
  let at = 0
  return objects.map(() => {
    const start = stdout.indexOf('\n', at) + 1
    const [, type, size] = /^(?:\w+ )?(\w+) (\d+)$/.exec(`${stdout.subarray(at, start - 1)}`) ?? []
    const end = start + Number(size ?? 0)
    at = size === undefined ? start : end + 1
    return type === 'blob' ? `${stdout.subarray(start, end)}` : undefined
  })
}
