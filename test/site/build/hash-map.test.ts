import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { withShortMap } from '../../../src/site/build/hash-map.ts'

const map = {
  'guide_start.md': 'a1',
  'interfaces_core."quoted".md': 'b2',
  'interfaces_device.md': 'b2',
  'modules.md': 'b2',
}

/** What the script of a site with a map answers for a page. */
function hashes(script: string): Record<string, string | undefined> {
  const window: Record<string, Record<string, string | undefined>> = {}
  runInNewContext(script, { window })
  return window.__VP_HASH_MAP__ ?? {}
}

const script = `window.__VP_HASH_MAP__=JSON.parse(${JSON.stringify(JSON.stringify(map))});window.__VP_SITE_DATA__={}`

test('the map answers as before', () => {
  const short = hashes(withShortMap(script))
  for (const [name, hash] of Object.entries(map)) expect(short[name]).toBe(hash)
  expect(short['guide_gone.md']).toBeUndefined()
})

test('the script does not grow with generated pages', () => {
  expect(withShortMap(script)).not.toContain('interfaces_device')
  expect(withShortMap(script)).toContain('guide_start')
  expect(withShortMap(script)).toContain('__VP_SITE_DATA__={}')
})

test('a site without generated pages keeps its map', () => {
  const none = `window.__VP_HASH_MAP__=JSON.parse(${JSON.stringify('{"guide.md":"a1"}')});`
  expect(withShortMap(none)).toBe(none)
})
