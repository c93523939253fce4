import { existsSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { parse } from 'jsonc-parser'

/** Where the pages go. */
export interface DocsFolder {
  /** TypeDoc's output folder: `docs`, or `docs/reference` in a site that has pages of its own. */
  readonly out: string
  /** The file of the API, from that folder. */
  readonly api: string
  /** The folder that VitePress serves: the output folder, or the one around it. */
  readonly site: string
}

/** The names under which TypeDoc looks for its options. */
export const TYPEDOC_FILES = ['', '.config/'].flatMap((folder) =>
  ['typedoc.json', 'typedoc.jsonc']
    .concat(
      ['typedoc.config', 'typedoc'].flatMap((name) =>
        ['js', 'cjs', 'mjs'].map((end) => `${name}.${end}`),
      ),
    )
    .map((name) => folder + name),
)

/** The folders that an existing typedoc.json names, else `docs`. */
export function docsFolder(folder: string): DocsFolder {
  const file = TYPEDOC_FILES.map((name) => join(folder, name)).find(
    (path) => /\.jsonc?$/.test(path) && existsSync(path),
  )
  const options: unknown = file ? parse(readFileSync(file, 'utf8')) : {}
  const { out, api } = (options ?? {}) as { readonly out?: unknown; readonly api?: unknown }
  const pages = posix.normalize(typeof out === 'string' && out ? out : 'docs').replace(/\/$/, '')
  return {
    out: pages,
    api: typeof api === 'string' && api ? api : 'api.json',
    site: pages.startsWith('docs/') ? 'docs' : pages,
  }
}
