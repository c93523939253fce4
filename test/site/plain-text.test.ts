import { describe, expect, test } from 'vitest'
import { escapeHtml, scriptSafe } from '../../src/site/escape.ts'
import { withIncludes, withoutIncludes } from '../../src/site/includes.ts'
import { page, render } from './render.ts'

const member = (text: string) => render(page(['code'], text))

describe('a generated page', () => {
  test('is closed to Vue as a whole', async () => {
    const html = await member('{{ 1+1 }}')
    expect(html).toMatch(/^<div class="reference" v-pre="">/)
    expect(html).toMatch(/<\/div>\s*$/)
    expect(html).toContain('{{ 1+1 }}')
  })

  test('runs no script, neither in a line nor on lines of its own', async () => {
    const html = await member('A <script>alert(1)</script>\n\n<script setup>\nalert(2)\n</script>')
    expect(html).not.toMatch(/<\/?script/)
    expect(html).toContain('&lt;script setup&gt;')
  })

  test('shows unknown tags and components as they are written', async () => {
    expect(await member('Takes a <T> and <MyPart :on="x" />.')).toContain(
      'Takes a &lt;T&gt; and &lt;MyPart :on=&quot;x&quot; /&gt;.',
    )
  })

  test('keeps harmless tags in pairs', async () => {
    expect(await member('Press <kbd>Ctrl</kbd><br>')).toContain('Press <kbd>Ctrl</kbd><br>')
    expect(await member('an open <b> here')).toContain('an open &lt;b&gt; here')
    expect(await member('<i>a <b>b</i> c</b>')).toContain('&lt;i&gt;a <b>b&lt;/i&gt; c</b>')
  })

  test('keeps a folded block around markdown', async () => {
    const html = await member('<details><summary>More &amp; more</summary>\n\n*text*\n\n</details>')
    expect(html).toMatch(
      /<details><summary>More &amp; more<\/summary>\s*<p><em>text<\/em><\/p>\s*<\/details>/,
    )
  })

  test('keeps no attribute that could act', async () => {
    const html = await member('<a href="https://x.org" onclick="y()" v-html="z">x</a>')
    expect(html).toContain('<a href="https://x.org">x</a>')
    expect(await member('<a href="javascript:y()">x</a>')).toContain('<a>x</a>')
    expect(await member('<a href="java&#115;cript:y()">x</a>')).toContain('<a>x</a>')
  })

  test('imports no file as a picture but a picture', async () => {
    expect(await member('![code](./run.ts)')).not.toContain('<img')
    expect(await member('<img src="./run.ts">')).toContain('<img>')
    expect(await member('![lock](./lock.png)')).toContain('<img')
  })

  test('takes text that VitePress would read as syntax for text', async () => {
    const html = await member('{ readonly [K in keyof T]?: T[K] }\n\n:tada:\n\n::: tip\nx\n:::')
    expect(html).toContain('{ readonly [K in keyof T]?: T[K] }')
    expect(html).toContain(':tada:')
    expect(html).toContain('::: tip')
    expect(await member('<<< ./package.json')).toContain('&lt;&lt;&lt; ./package.json')
  })

  test('decodes an entity, and no text that merely looks like one', async () => {
    expect(await member('&lt; &\\#60; &copy &amp;lt;')).toContain(
      '<p>&lt; &amp;#60; &amp;copy &amp;lt;</p>',
    )
  })

  test('takes the first word after a fence for its language, and nothing for HTML', async () => {
    const html = await member('```ts<img src=x>\na\n```\n\n```js {1} [title]\nb // [!code ++]\n```')
    expect(html).not.toContain('<img')
    expect(html).toContain('class="lang">js<')
    expect(html.replace(/<[^>]*>/g, '')).toContain('b // [!code ++]')
  })

  test('takes no word of JavaScript for a language', async () => {
    expect(await member('```__proto__\na\n```')).toContain('class="lang"><')
  })

  test('has a heading where dashes alone stand below a line with a bar', async () => {
    expect(await member('| a\n---')).toMatch(/<h2[^>]*>\| a/)
    expect(await member('| a |\n| - |')).toContain('<table')
  })

  test('has GitHub’s alerts, without titles', async () => {
    expect(await member('> [!NOTE]\n> text')).toContain('custom-block-title">NOTE</p>')
    const html = await member('> [!NOTE] <b> title\n> text')
    expect(html).toContain('<blockquote>')
    expect(html).toContain('[!NOTE] &lt;b&gt; title')
  })

  test('survives addresses that VitePress cannot read', async () => {
    const html = await member('[a](//[) [b](#%ff) [c](%ff) ![d](%ff.png)')
    expect(html.replace(/<[^>]*>/g, '')).toContain('a b c')
  })

  test('takes an address as far as GitHub does', async () => {
    expect(await member('https://x.org/_a_/*b*c.')).toContain('>https://x.org/_a_/*b*c</a>.')
    expect(await member('*https://x.org*')).toContain('>https://x.org</a></em>')
  })

  test('keeps the blank between elements at the end of a line', async () => {
    expect(await member('*a*\n*b*')).toContain('<em>a</em> <em>b</em>')
  })

  test('describes a picture that it does not show with the words of its description', async () => {
    expect(await member('![a *b* `c` &lt;](./run.ts)')).toContain('<p>a b c &lt;</p>')
  })

  test('includes no file', () => {
    const written = 'a <!-- @include: ../.env --> and `<!--@include: x-->`'
    expect(withoutIncludes(written)).not.toMatch(/<!--\s*@include:/)
    expect(withIncludes(withoutIncludes(written))).toBe(written)
  })
})

test('a page written by hand keeps the abilities of VitePress', async () => {
  const html = await render('{{ 1+1 }} <Badge /> :tada:\n\n::: tip\nx\n:::', 'guide/one.md')
  expect(html).not.toContain('v-pre')
  expect(html).toContain('<Badge />')
  expect(html).toContain('🎉')
  expect(html).toContain('custom-block')
})

test('text becomes HTML that shows it', () => {
  expect(escapeHtml('<b> & "c"')).toBe('&lt;b&gt; &amp; &quot;c&quot;')
})

test('text in a page’s data cannot end the script that holds it', () => {
  expect(scriptSafe('a </script> b <b>')).toBe('a ‹/script> b <b>')
})
