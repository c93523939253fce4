import { existsSync } from 'node:fs'
import { DocsError } from '../docs-error.ts'
import type { Pages } from '../files/plan.ts'
import { isPagePath, readPages } from '../files/read-pages.ts'
import { pagesAt } from '../git/pages-at.ts'
import { commitOf, mergeBase } from '../git/revision.ts'

/** What the command line says of the two sides of a comparison. */
export interface WantedSides {
  readonly oldDocs: string | undefined
  readonly newDocs: string | undefined
  /** A branch; empty where none was given. */
  readonly base: string
  readonly docs: string
}

/** One side of a comparison. */
export interface Side {
  /** As it was called on the command line. */
  readonly name: string
  readonly pages: Pages
}

/**
 * The two sides of a comparison, each read from a folder or from git.
 *
 * @throws DocsError when there is no such folder or revision.
 */
export async function comparedSides(wanted: WantedSides): Promise<readonly [Side, Side]> {
  const { oldDocs, newDocs, base, docs } = wanted
  if (base) {
    if (oldDocs !== undefined)
      throw new DocsError(
        `Cannot compare \`${oldDocs}\` and with \`--base ${base}\`: expected one of them.`,
      )
    const purpose = `compare with \`${base}\``
    const pages = committedPages(purpose, mergeBase(purpose, '.', base), docs)
    return [{ name: base, pages }, await folderSide(docs)]
  }
  if (oldDocs === undefined)
    throw new DocsError(
      'Cannot compare: expected the pages as they were, a folder or a revision, or `--base main`.',
    )
  const old = await side(oldDocs, docs)
  return [old, newDocs === undefined ? await folderSide(docs) : await side(newDocs, docs)]
}

async function folderSide(name: string): Promise<Side> {
  return { name, pages: await readPages(name, 'compare') }
}

async function side(name: string, docs: string): Promise<Side> {
  if (existsSync(name)) return folderSide(name)
  const commit = commitOf(`compare \`${name}\`, which is no folder`, '.', name)
  return { name, pages: committedPages(`compare \`${name}\``, commit, docs) }
}

function committedPages(purpose: string, commit: string, docs: string): Pages {
  return pagesAt(purpose, '.', { commit, root: docs, isPage: isPagePath })
}
