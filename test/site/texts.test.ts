import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openSite } from '../../src/site/open-site.ts'
import { english } from '../../src/site/texts.ts'
import { themeConfig } from '../../src/site/theme-config.ts'

const site = openSite({
  api: 'docs/api.json',
  description: '',
  texts: { search: 'Suche', usedBy: 'Benutzt von' },
})
const sent = themeConfig(site).reference.texts

test('browsers get the texts that scripts show, in the words of the site, and no others', () => {
  const theme = readdirSync('src/site/theme', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(vue|ts)$/.test(path))
    .map((path) => readFileSync(`src/site/theme/${path}`, 'utf8'))
    .join('\n')
  const isShown = (name: string) => new RegExp(`\\btexts\\.${name}\\b|: '${name}',\\n`).test(theme)
  expect(Object.keys(sent).sort()).toEqual(Object.keys(english).filter(isShown).sort())
  expect(sent.search).toBe('Suche')
})

test('pages are built with the words of the site', () => {
  expect(site.texts.usedBy).toBe('Benutzt von')
  expect(site.texts.usedByCount).toBe(english.usedByCount)
})
