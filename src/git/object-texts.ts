import { spawnSync } from 'node:child_process'
import { gitError } from './git.ts'

/**
 * The texts of committed files, all from one process; of what is no file, or a link to none, nothing.
 *
 * @param purpose - What they are wanted for, as in `Cannot compare …`.
 * @param objects - Hashes, or paths in a commit, `1234567:docs/README.md`, of which links are followed.
 * @throws DocsError with git's own words.
 */
export function objectTexts(
  purpose: string,
  folder: string,
  objects: readonly string[],
): (string | undefined)[] {
  const words = ['cat-file', '--batch', '--follow-symlinks']
  const input = objects.map((object) => `${object}\n`).join('')
  const answer = spawnSync('git', words, { cwd: folder, input, maxBuffer: 2 ** 30 })
  const { status, stdout, stderr, error } = answer
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
