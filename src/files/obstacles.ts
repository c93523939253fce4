import { join } from 'node:path'
import { DocsError } from '../docs-error.ts'

/** Files that no generation wrote, in the place of pages. */
export function foreignFiles(root: string, [first = '', ...others]: readonly string[]): DocsError {
  return new DocsError(
    `Cannot write \`${join(root, first)}\`${others.length ? ` and ${others.length} more` : ''}: ` +
      'a file that no generation wrote stands there. Expected it to be absent: move or delete it.',
  )
}

/** A page whose name is that of another one for a disk that is blind to case. */
export function namesDifferInCase(root: string, path: string, paths: Iterable<string>): DocsError {
  const other = [...paths].find((other) => other !== path && foldCase(other) === foldCase(path))
  const [first, second] = [path, other ?? path].sort() as [string, string]
  return new DocsError(
    `Cannot write both \`${join(root, first)}\` and \`${join(root, second)}\`: on this disk they are ` +
      'one file. Expected names that differ in more than case: rename one of the declarations.',
  )
}

/** Something else than a folder, in the place of a folder that pages belong in. */
export function notFolder(root: string, folder: string, kind: 'file' | 'link'): DocsError {
  const found = kind === 'link' ? 'a symbolic link, which may lead elsewhere,' : 'a file'
  return new DocsError(
    `Cannot write \`${join(root, folder)}\`: ${found} stands where a folder is expected.`,
  )
}

/** A folder in the place of a page. */
export function notFile(root: string, path: string): DocsError {
  return new DocsError(
    `Cannot write \`${join(root, path)}\`: a folder stands where a file is expected.`,
  )
}

/** A page that would lie outside of the folder, or in the place of what we need ourselves. */
export function unfitPath(root: string, path: string): DocsError {
  return new DocsError(
    `Cannot write \`${path}\`: expected a path below \`${root}\` other than \`.generated.json\` and \`.generating/\`.`,
  )
}

/** A name as a disk sees it that is blind to case. */
export function foldCase(name: string): string {
  return name.normalize().toLowerCase()
}
