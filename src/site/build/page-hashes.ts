/** Job: a page does not carry the hashes of all pages, by which VitePress finds their scripts. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SiteConfig } from 'vitepress'
import { shardOf } from '../page-shards.ts'
import { isStaticPage } from '../reference-pages.ts'

/** How many hashes stand in one file, on average. */
const SHARD = 256

type Hashes = Readonly<Record<string, string>>

/**
 * Takes the hashes of generated pages out of the file that every page loads, and writes them into
 * files that are fetched when a link is followed. The whole map stays as well, in `hashmap.json`,
 * which VitePress asks for when a script is gone.
 *
 * @param folder - Where the assets are, below the site's base.
 */
export function shardHashes(
  { outDir, assetsDir, pages, rewrites }: SiteConfig,
  folder: string,
): void {
  const all: Hashes = JSON.parse(readFileSync(join(outDir, 'hashmap.json'), 'utf8'))
  const generated = pages
    .filter(isStaticPage)
    .map((page) => (rewrites.map[page] ?? page).replaceAll('/', '_').toLowerCase())
  const count = Math.ceil(generated.length / SHARD)
  const shards = Array.from({ length: count }, (): Record<string, string> => ({}))
  const written: Record<string, string> = { ...all }
  for (const page of generated) {
    const shard = shards[shardOf(page, count)]
    if (shard && all[page]) shard[page] = all[page]
    delete written[page]
  }
  mkdirSync(join(outDir, folder, 'pages'), { recursive: true })
  for (const [at, shard] of shards.entries())
    writeFileSync(join(outDir, folder, `pages/${at}.json`), JSON.stringify(shard))
  const chunks = join(outDir, assetsDir, 'chunks')
  for (const name of readdirSync(chunks).filter((each) => /^metadata\.\w+\.js$/.test(each)))
    writeFileSync(
      join(chunks, name),
      withFewer(readFileSync(join(chunks, name), 'utf8'), written, count),
    )
}

/** The page itself is known by the script that its head has the browser load. */
const OWN = `for(const{href}of document.querySelectorAll('link[rel="modulepreload"]')){const[,page,hash]=/\\/([^/]+\\.md)\\.([-\\w]+)\\.lean\\.js$/.exec(href)??[];if(page)__VP_HASH_MAP__[decodeURI(page).toLowerCase()]=hash}`

function withFewer(script: string, hashes: Hashes, shards: number): string {
  const map = JSON.stringify(JSON.stringify(hashes))
  return script.replace(
    /window\.__VP_HASH_MAP__=JSON\.parse\("(?:[^"\\]|\\.)*"\);/,
    () => `window.__VP_HASH_MAP__=JSON.parse(${map});window.__REFERENCE_SHARDS__=${shards};${OWN};`,
  )
}
