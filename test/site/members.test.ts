import { expect, test } from 'vitest'
import { page, pages, render } from './render.ts'

test('each member is a section, each of its closing blocks a part of one footer', async () => {
  const html = await render(pages.get('interfaces/OngoingAccessCode.md') ?? '')
  expect(html.match(/<section class="ref-member">/g)).toHaveLength(14)
  expect(html.match(/<div class="ref-origins">/g)).toHaveLength(14)
  expect(html.match(/<div class="ref-defined">/g)).toHaveLength(14)
  expect(html.match(/<\/section>/g)).toHaveLength(14)
})

test('a signature tells flags, name, types and literals apart', async () => {
  const html = await render(
    page(['code']).replace('• **code**: `string`', '• `Optional` **code**: ``null`` \\| `string`'),
  )
  expect(html).toContain('<code class="ref-flag">Optional</code>')
  expect(html).toContain('<strong class="ref-symbol">code</strong>')
  expect(html).toContain(
    '<code class="ref-literal">null</code> | <code class="ref-type">string</code>',
  )
})

test('overloads under one heading have a footer each', async () => {
  const once = '▸ **over**(): `void`\n\n#### Defined in\n\na.ts:1'
  const html = await render(`# Interface: A\n\n## Methods\n\n### over\n\n${once}\n\n${once}`)
  expect(html.match(/<p class="ref-signature">/g)).toHaveLength(2)
  expect(html.match(/<div class="ref-origins">/g)).toHaveLength(2)
})

test('a heading in a comment is no member', async () => {
  const html = await render(page(['code'], '### Note\n\nText.'))
  expect(html.match(/<section/g)).toHaveLength(1)
})

test('a block tag is marked with its name, a name in the hierarchy is not', async () => {
  const html = await render(`${page(['code'], '**`deprecated`** Old.')}\n\n- **\`Page\`**\n\n  x`)
  expect(html.match(/class="ref-tag ref-tag-deprecated"/g)).toHaveLength(1)
  expect(html.match(/class="ref-tag/g)).toHaveLength(1)
})

test('the contents stay out of the outline, the members do not', async () => {
  const html = await render(page(['code']))
  expect(html).toMatch(/<nav class="ref-contents"[^>]*>\s*<h2 [^>]*class="ignore-header"/)
  expect(html.match(/ignore-header/g)).toHaveLength(1)
})

test('breadcrumbs are a navigation, the kind of page stands apart from its name', async () => {
  const html = await render(page(['code']))
  expect(html).toContain('<nav class="ref-breadcrumbs" aria-label="Breadcrumbs">')
  expect(html).toContain('<span class="ref-kind">Interface</span>')
})

test('a heading in a quotation ends no member', async () => {
  const html = await render(page(['code'], '> ## One\n>\n> ### two\n>\n> • two'))
  expect(html.match(/class="ref-member"/g)).toHaveLength(1)
  expect(html.indexOf('</section>')).toBeGreaterThan(html.indexOf('</blockquote>'))
})
