import { expect, test } from 'vitest'
import { render } from './render.ts'

test('tables of names are told from those whose columns need their titles', async () => {
  const table = (title: string) => `| ${title} | Type |\n| :-- | :-- |\n| \`a\` | \`string\` |\n\n`
  const html = await render(`# Page\n\n${table('Name')}${table('mode')}`)
  expect(html.match(/<thead[^>]*>/g)).toEqual(['<thead class="ref-named">', '<thead>'])
})
