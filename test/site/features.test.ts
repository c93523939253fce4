import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PageData, SiteConfig } from 'vitepress'
import { expect, test } from 'vitest'
import { allFeatures, type Features } from '../../src/site/features.ts'
import { machineFilesOf } from '../../src/site/machines/machine-files.ts'
import { openSite } from '../../src/site/open-site.ts'
import { pageData } from '../../src/site/page-data.ts'
import { defineReference } from '../../src/site/preset.ts'
import { release } from '../history/release.ts'
import { releasesFolder } from './releases.ts'

const options = {
  api: { format: 1, name: 'shapes', categories: [], symbols: [] } as const,
  description: 'Shapes.',
  url: 'https://example.org/',
  repository: { url: 'https://github.com/acme/shapes' },
}

const readme: PageData = {
  title: 'shapes',
  description: '',
  frontmatter: {},
  headers: [],
  relativePath: 'index.md',
  filePath: 'README.md',
}

/** Whether a site has a part, by what is there for it. */
const isThere: { readonly [K in keyof Features]: (features: Partial<Features>) => boolean } = {
  home: (features) => readmeData(features).frontmatter?.layout === 'home',
  search: (features) =>
    JSON.stringify(defineReference({ ...options, features }).vite?.plugins).includes(
      'reference:search',
    ),
  editLink: (features) => guideData(features).frontmatter?.edit !== undefined,
  lastUpdated: (features) => defineReference({ ...options, features }).lastUpdated === true,
  sitemap: (features) => defineReference({ ...options, features }).sitemap !== undefined,
  history: (features) =>
    openSite({ ...options, features, releases: releasesFolder(release('1.0.0')) }).history !==
    undefined,
  markdownSources: (features) => machineFile(features, 'README.md'),
  llms: (features) => machineFile(features, 'llms.txt'),
  apiData: (features) => machineFile(features, 'api.json'),
}

/** Whether the site has a file, asked of the plugin for the files of other programs. */
function machineFile(features: Partial<Features>, path: string): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'features-'))
  writeFileSync(join(folder, 'README.md'), 'Shapes.\n')
  const config = { srcDir: folder, pages: ['README.md'] } as unknown as SiteConfig
  return machineFilesOf(openSite({ ...options, features }), new Map(), config).has(path)
}

function readmeData(features: Partial<Features>) {
  return pageData(readme, openSite({ ...options, features }))
}

function guideData(features: Partial<Features>) {
  return pageData({ ...readme, filePath: 'guide.md' }, openSite({ ...options, features }))
}

test.each(Object.keys(allFeatures) as (keyof Features)[])(
  '%s is there unless it is switched off',
  (name) => {
    expect(isThere[name]({})).toBe(true)
    expect(isThere[name]({ [name]: false })).toBe(false)
  },
)
