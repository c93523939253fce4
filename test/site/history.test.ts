import { mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { PageData } from 'vitepress'
import { describe, expect, test } from 'vitest'
import { DocsError } from '../../src/docs-error.ts'
import { llmsIndex } from '../../src/site/machines/llms.ts'
import { openSite } from '../../src/site/open-site.ts'
import { pageData } from '../../src/site/page-data.ts'
import { isReferencePage, isStaticPage, pathIn } from '../../src/site/reference-pages.ts'
import { sidebar } from '../../src/site/sidebar.ts'
import { themeConfig } from '../../src/site/theme-config.ts'
import { release } from '../history/release.ts'
import { api, releasesFolder, siteWith } from './releases.ts'
import { render } from './render.ts'

const releases = [release('1.0.0'), release('1.1.0', [{ change: 'removed', symbol: 'Gone' }])]

describe('the records', () => {
  test('are found beside the API, unless another folder is named, or none', () => {
    const folder = mkdtempSync(join(tmpdir(), 'api-'))
    writeFileSync(join(folder, 'api.json'), JSON.stringify(api))
    const options = { api: join(folder, 'api.json'), description: '' }
    expect(openSite(options).history).toBeUndefined()
    renameSync(releasesFolder(...releases), join(folder, 'releases'))
    expect(openSite(options).history?.releases).toHaveLength(2)
    expect(openSite({ ...options, releases: false }).history).toBeUndefined()
    const other = pathToFileURL(releasesFolder(release('2.0.0')))
    expect(openSite({ ...options, releases: other }).history?.releases).toHaveLength(1)
  })

  test('that cannot be read are told about', () => {
    const folder = releasesFolder()
    mkdirSync(join(folder, '1.0.0.changes.json'))
    expect(() => openSite({ api, description: '', releases: folder })).toThrow(DocsError)
  })
})

test('pages of releases are generated where there are records, and written by hand where there are none', async () => {
  const { reference } = siteWith(releases)
  const { reference: bare } = siteWith([])
  for (const path of ['changes.md', 'releases/1.0.0.md']) {
    expect(isReferencePage(pathIn(reference, path))).toBe(true)
    expect(isStaticPage(pathIn(reference, path))).toBe(true)
    expect(isReferencePage(pathIn(bare, path))).toBe(false)
  }
  const markdown = '# Changes\n\n{{ 1 + 1 }}\n'
  expect(await render(markdown, 'changes.md', siteWith(releases))).toContain('v-pre')
  expect(await render(markdown, 'changes.md', siteWith([]))).not.toContain('v-pre')
  const off = siteWith(releases, { features: { history: false } })
  expect(await render(markdown, 'changes.md', off)).toContain('v-pre')
})

test('a release is named in the title, and its page is no one’s neighbour', () => {
  const page = (title: string, filePath: string): PageData => ({
    title,
    filePath,
    relativePath: filePath,
    description: '',
    frontmatter: {},
    headers: [],
  })
  const site = siteWith(releases)
  expect(pageData(page('Release: 1.1.0', 'releases/1.1.0.md'), site)).toMatchObject({
    title: 'Release 1.1.0',
    frontmatter: { prev: false, next: false, editLink: false },
  })
  expect(pageData(page('Interface: Gone', 'interfaces/Gone.md'), site)).toMatchObject({
    title: 'Gone',
    frontmatter: { prev: false, next: false },
  })
})

describe('the navigation', () => {
  const options = { version: '1.1.0', repository: { url: 'https://github.com/acme/pets' } }
  const version = (...[all, more]: Parameters<typeof siteWith>) =>
    (themeConfig(siteWith(all, { ...options, ...more })).nav as { link: string }[]).at(-1)?.link

  test('leads from the version to the changes', () => {
    expect(version(releases)).toBe('/changes.html')
    expect(version(releases, { folder: 'api' })).toBe('/api/changes.html')
    expect(version(releases, { versionLink: 'https://a.org' })).toBe('https://a.org')
    expect(version([])).toBe('https://github.com/acme/pets/releases')
  })

  test('has them in the sidebar', () => {
    const items = (all: typeof releases) => sidebar(siteWith(all)).at(-1)?.items
    expect(items(releases)).toContainEqual({ text: 'Changes', link: '/changes.html' })
    expect(items([])).toHaveLength(1)
  })
})

test('the index for language models lists the changes', () => {
  expect(llmsIndex(siteWith(releases))).toContain('\n## Changes\n\n- [Changes](changes.md)\n')
  expect(llmsIndex(siteWith([]))).not.toContain('Changes')
})
