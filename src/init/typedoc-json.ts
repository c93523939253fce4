import { sourceFolder } from './entry-points.ts'
import type { Package } from './package.ts'

const PLUGINS = '"plugin": ["typedoc-plugin-markdown", "seamapi/typedoc"]'

/** TypeDoc's options for the package, as the text of a file. */
export function typedocJson({ entryPoints, repository, prefix, docs }: Package): string {
  const folder = sourceFolder(entryPoints)
  // Without git, uncommitted sources have the same links as committed ones.
  const links = repository && {
    displayBasePath: folder || '.',
    disableGit: true,
    gitRevision: repository.branch,
    sourceLinkTemplate: `${repository.url}/blob/{gitRevision}/${prefix}${folder}{path}#L{line}`,
  }
  const rest = JSON.stringify({ entryPoints, out: docs.out, api: docs.api, ...links }, undefined, 2)
  return `{\n  "$schema": "./node_modules/typedoc/typedoc-config.schema.json",\n  ${PLUGINS},${rest.slice(1)}\n`
}

/** The lines that an existing file of options lacks. */
export function typedocAdvice(text: string, { docs }: Package): string[] {
  return [
    ...(text.includes('seamapi/typedoc') ? [] : [PLUGINS]),
    ...(/\bapi["']?\s*:/.test(text) ? [] : [`"api": "${docs.api}"`]),
  ]
}
