/** Job: a browser knows the modules of generated pages by rule, whatever their number. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SiteConfig } from 'vitepress'
import { staticModules } from '../reference-pages.ts'

const MAP = /window\.__VP_HASH_MAP__=JSON\.parse\((".*?[^\\]")\);/s

type HashMap = Readonly<Record<string, string>>

/**
 * Shortens the map of all pages in the file that every page loads; `hashmap.json` stays complete.
 *
 * @param reference - The folder of the generated pages.
 */
export function shortHashMap(
  { outDir, assetsDir }: Pick<SiteConfig, 'outDir' | 'assetsDir'>,
  reference: string,
): void {
  const folder = join(outDir, assetsDir, 'chunks')
  for (const name of readdirSync(folder).filter((each) => /^metadata\.\w+\.js$/.test(each))) {
    const file = join(folder, name)
    writeFileSync(file, withShortMap(readFileSync(file, 'utf8'), reference))
  }
}

/** The script with a map of written pages that answers for the generated ones, which share a hash. */
export function withShortMap(script: string, reference = ''): string {
  const generated = staticModules(reference)
  return script.replace(MAP, (whole, text: string) => {
    const map: HashMap = JSON.parse(JSON.parse(text))
    const isGenerated = ([name]: readonly [string, string]) => generated.test(name)
    const hash = Object.entries(map).find(isGenerated)?.[1]
    if (!hash) return whole
    const written = Object.entries(map).filter((page) => !isGenerated(page))
    const short = JSON.stringify(JSON.stringify(Object.fromEntries(written)))
    return `window.__VP_HASH_MAP__=new Proxy(JSON.parse(${short}),{get:(map,name)=>map[name]||(${generated}.test(name)?${JSON.stringify(hash)}:void 0)});`
  })
}
