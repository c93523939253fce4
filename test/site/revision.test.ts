import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SiteConfig } from 'vitepress'
import { afterEach, expect, test, vi } from 'vitest'
import { machineFilesOf } from '../../src/site/machines/machine-files.ts'
import { openSite } from '../../src/site/open-site.ts'
import { atRevision } from '../../src/site/revision.ts'
import { api } from './releases.ts'
import { page, render } from './render.ts'

const repository = { url: 'https://github.com/acme/pets/' }
const link = 'https://github.com/acme/pets/blob/main/src/index.ts#L1'
const source = page(['a'], `[Here](${link}), [there](https://github.com/acme/pets/blob/mainly/a)`)

afterEach(() => {
  vi.unstubAllEnvs()
})

/** The site of a package, as it is built for a revision. */
function siteAt(revision: string) {
  vi.stubEnv('DOCS_REVISION', revision)
  return openSite({ api, description: '', repository })
}

test('links to the sources lead to the revision that the environment names', async () => {
  const html = await render(source, 'interfaces/Page.md', siteAt('v1.2.0'))
  expect(html).toContain('href="https://github.com/acme/pets/blob/v1.2.0/src/index.ts#L1"')
  expect(html).toContain('href="https://github.com/acme/pets/blob/mainly/a"')
  expect(await render(source, 'guide/first.md', siteAt('v1.2.0'))).toContain('/blob/v1.2.0/src')
})

test('the Markdown on the site says the same, and the file is what it was', () => {
  const folder = mkdtempSync(join(tmpdir(), 'revision-'))
  writeFileSync(join(folder, 'README.md'), source)
  const config = { srcDir: folder, pages: ['README.md'] } as unknown as SiteConfig
  const files = machineFilesOf(siteAt('v1.2.0'), new Map(), config)
  for (const path of ['README.md', 'llms-full.txt'])
    expect(files.get(path)?.()).toContain('/blob/v1.2.0/src/index.ts#L1')
  expect(machineFilesOf(siteAt(''), new Map(), config).get('README.md')?.()).toBe(source)
})

test('another branch and another host are known, and a revision of any name', () => {
  const site = {
    repository: { url: 'https://git.example.org/pets', branch: 'trunk' },
    revision: 'releases/1.2 "final"',
  }
  expect(atRevision(site, '(https://git.example.org/pets/blob/trunk/a.ts)')).toBe(
    '(https://git.example.org/pets/blob/releases/1.2%20%22final%22/a.ts)',
  )
  expect(atRevision({ revision: 'v1' }, link)).toBe(link)
})
