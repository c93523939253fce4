import { expect, test } from 'vitest'
import { domainPages } from '../../src/site/domains.ts'
import { openSite } from '../../src/site/open-site.ts'
import { render, site } from './render.ts'

const pages = domainPages(site)

test('each category has a page that lists its symbols with their first sentences', () => {
  expect(pages.size).toBe(site.reference.categories.length)
  const page = pages.get('domains/access-codes.md') ?? ''
  expect(page).toContain('\n# Access codes\n')
  expect(page).toContain(
    '- [AccessCode](../modules.md#accesscode): A managed access code of either kind',
  )
  for (const { name, category } of site.reference.symbols)
    if (category === 'Access codes') expect(page).toContain(`- [${name}](`)
})

test('the default introduction tells unions and carriers; the author has the last word', () => {
  expect(pages.get('domains/access-codes.md')).toContain(
    '[`AccessCode`](../modules.md#accesscode) is one of [`OngoingAccessCode`](../interfaces/OngoingAccessCode.md), ',
  )
  const written = domainPages({
    ...site,
    domains: { 'Access codes': 'In *my* words, `Device` and [`Event`](e.md).' },
  })
  expect(written.get('domains/access-codes.md')).toContain(
    '# Access codes\n\nIn *my* words, [`Device`](../interfaces/Device.md) and [`Event`](e.md).\n',
  )
})

test('the picture has boxes that lead to the symbols, and arrows between them', async () => {
  const path = 'domains/access-codes.md'
  const html = await render(pages.get(path) ?? '', path)
  expect(html).toContain('href="../interfaces/OngoingAccessCode.html"')
  expect(html).toContain('<path class="ref-extends"')
  expect(html).toContain('<path class="ref-mentions"')
  expect(html).not.toContain('style=')
})

test('a package without categories has no such pages, and names are shown as written', () => {
  const symbol = { url: 'interfaces/A.md', name: 'A<{{x}}>_*', kind: 'Interface' }
  const of = (category?: string) =>
    domainPages(
      openSite({
        api: {
          format: 1,
          name: 'x',
          categories: [],
          symbols: [{ ...symbol, ...(category && { category }) }],
        },
        description: '',
      }),
    )
  expect(of().size).toBe(0)
  expect(of('One').get('domains/one.md')).toContain(
    '- [A&lt;&#123;&#123;x}}&gt;\\_\\*](../interfaces/A.md)',
  )
})
