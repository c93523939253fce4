import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { apiFile } from './document.ts'
import type { CorpusPackage } from './packages.ts'
import { type NodeRun, runNode } from './run-node.ts'

/**
 * Builds the site of generated pages with our preset, in a process of its own.
 *
 * @param accepted - Links that lead nowhere and that the build shall not stop at.
 */
export function buildSite(
  { name, version, siteHeap }: CorpusPackage,
  docs: string,
  accepted: readonly string[],
): Promise<NodeRun> {
  const folder = join(docs, '.vitepress')
  mkdirSync(join(folder, 'theme'), { recursive: true })
  const config = { description: `The types of ${name}.`, version }
  writeFileSync(
    join(folder, 'config.mjs'),
    `import { defineReference } from ${JSON.stringify(resolve('dist/site/preset.js'))}

const accepted = new Set(${JSON.stringify(accepted.map(withoutExtension))})
export default {
  ...defineReference({ api: new URL('../${apiFile}', import.meta.url), ...${JSON.stringify(config)} }),
  ignoreDeadLinks: [(url) => accepted.has(url.replace(/^\\.\\//, ''))],
}
`,
  )
  const theme = JSON.stringify(resolve('dist/site/theme/index.js'))
  writeFileSync(join(folder, 'theme/index.mjs'), `export { default } from ${theme}\n`)
  return runNode(vitepress, ['build', '.'], { cwd: docs, heap: siteHeap })
}

/** The address as VitePress hands it to `ignoreDeadLinks`. */
function withoutExtension(url: string): string {
  return url.replace(/^\.\//, '').replace(/\.md(?=#|$)/, '')
}

const manifest = createRequire(import.meta.url).resolve('vitepress/package.json')
const vitepress = join(dirname(manifest), 'bin/vitepress.js')
