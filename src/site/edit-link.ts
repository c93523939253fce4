import { posix } from 'node:path'
import type { Repository } from './options.ts'
import type { Reference } from './reference.ts'
import { isReferencePage, pathIn } from './reference-pages.ts'
import { symbolOfPage } from './symbol-links.ts'

/**
 * Where a page is edited: a symbol's page in the file that declares it, a guide in the file that it
 * is. The index page gathers from many files and has no such place.
 */
export function editAddress(
  reference: Reference,
  { url, branch = 'main', docs = 'docs', sources = '' }: Repository,
  path: string,
): string | undefined {
  const source = symbolOfPage(reference, path)?.source
  const file = source ? posix.join(sources, source) : writtenFile(reference, docs, path)
  return file && `${url.replace(/\/$/, '')}/edit/${branch}/${file}`
}

function writtenFile(reference: Reference, docs: string, path: string): string | undefined {
  return isReferencePage(pathIn(reference, path)) ? undefined : `${docs}/${path}`
}
