import { expect, test } from 'vitest'
import { pages, render } from '../render.ts'

const page = (path: string) => render(pages.get(path) ?? '', path)

test('inherited members name their parent, and have a body of their own to fold', async () => {
  const html = await page('interfaces/OngoingAccessCode.md')
  expect(html).toMatch(
    /<section class="ref-member" data-parent="ManagedAccessCodeBase">\s*<h3 id="code"[^\n]*<\/h3>\s*<div class="ref-body">\s*<p class="ref-signature">/,
  )
  expect(html).toMatch(/<section class="ref-member">\s*<h3 id="created_at"/)
  expect(html.match(/<div\b/g)?.length).toBe(html.match(/<\/div>/g)?.length)
  expect(html.match(/<section\b/g)?.length).toBe(html.match(/<\/section>/g)?.length)
})

test('the switch stands above the members, and only where some are inherited', async () => {
  const html = await page('interfaces/OngoingAccessCode.md')
  expect(html).toMatch(/<\/fieldset>\s*<h2 id="properties-1"/)
  expect(html.match(/name="ref-members"/g)).toHaveLength(3)
  expect(await page('interfaces/Webhook.md')).not.toContain('name="ref-members"')
})
