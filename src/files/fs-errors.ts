import { DocsError } from '../docs-error.ts'
import { outOfWork } from './work-folder.ts'

/** True for an error of the file system with one of some codes. */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return codes.includes((error as NodeJS.ErrnoException).code ?? '')
}

/** What is wrong when something cannot be read. */
const READING: Readonly<Record<string, string>> = {
  ENOENT: 'expected it to exist',
  ENOTDIR: 'expected a folder, and found a file',
  EISDIR: 'expected a file, and found a folder',
  EACCES: 'permission denied; expected to be allowed to read it',
  EPERM: 'permission denied; expected to be allowed to read it',
  ELOOP: 'a symbolic link leads back to itself; expected a file or a folder',
  ENAMETOOLONG: 'a file name is too long for the file system',
}

/** What is wrong when something cannot be written. */
const WRITING: Readonly<Record<string, string>> = {
  EACCES: 'permission denied; expected a folder that you may write to',
  EPERM: 'permission denied; expected a folder that you may write to',
  EROFS: 'the file system is read-only; expected a folder that you may write to',
  ENOSPC: 'no space left on the disk',
  EDQUOT: 'the disk quota is used up',
  EISDIR: 'a folder stands where a file is expected',
  ENOTDIR: 'a file stands where a folder is expected',
  EEXIST: 'a file stands where a folder is expected',
  EBUSY: 'something else uses it; expected it to be free',
  EXDEV: 'it lies on another file system; expected one for the whole folder',
  ENAMETOOLONG: 'a file name is too long for the file system',
  ENOENT: 'a folder is gone, or a symbolic link leads nowhere',
}

/** What cannot be read and why, if the user can mend it; any other error as it is. */
export function cannotRead(error: unknown, path: string, purpose = 'read'): unknown {
  return explained(error, path, purpose, READING)
}

/** What cannot be written and why, if the user can mend it; any other error as it is. */
export function cannotWrite(error: unknown, path: string): unknown {
  return explained(error, path, 'write', WRITING)
}

function explained(
  error: unknown,
  fallback: string,
  purpose: string,
  reasons: Readonly<Record<string, string>>,
): unknown {
  const { code = '', path = fallback } = error as NodeJS.ErrnoException
  const reason = reasons[code]
  return reason
    ? new DocsError(`Cannot ${purpose} \`${outOfWork(path)}\`: ${reason} (${code}).`)
    : error
}
