import { describe, expect, test } from 'vitest'
import {
  bold,
  code,
  escapeBars,
  escapeMarkdown,
  escapeName,
  heading,
  link,
  literal,
  plain,
} from '../../src/markdown/index.ts'

describe('a name', () => {
  test.each([
    ['access_code', 'access\\_code'],
    ['a<b>', 'a<b\\>'],
    ['{ readonly [K in keyof T]?: T[K] }', '{ readonly [K in keyof T]?: T[K] }'],
    ['a & b * c', 'a & b * c'],
    ['https://x.org/ab', 'https://x.org/ab'],
  ])('that shows as it is keeps the layout’s own escapes: %s', (name, markdown) => {
    expect(escapeMarkdown(name)).toBe(markdown)
  })

  test.each([
    ['*', '\\*'],
    ['[x](javascript:y)', '\\[x\\](javascript:y)'],
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    ['<!-- a -->', '\\<!-- a --\\>'],
    ['&lt;', '\\&lt;'],
    ['\\_', '\\\\\\_'],
    ['https://x.org/a_b', 'https\\://x.org/a\\_b'],
    ['a\n\n# b', 'a # b'],
  ])('that would mean something gets what keeps it from it: %s', (name, markdown) => {
    expect(escapeMarkdown(name)).toBe(markdown)
  })

  test.each(['_private', 'a_b', 'trailing_', '[iterator]', 'a|b', 'a > b', '__', '@x', '_a_b'])(
    'that the layout never escaped stays as it is where it shows like that: %s',
    (name) => {
      expect(plain(name)).toBe(name)
    },
  )

  test.each([
    ['__proto__', '\\_\\_proto\\_\\_'],
    ['_a, b_', '\\_a, b\\_'],
    ['<b>', '<b\\>'],
    ['a`b', 'a\\`b'],
    ['[x](y)', '\\[x\\](y)'],
    ['www.x.org', 'www\\.x.org'],
  ])('that the layout never escaped is escaped where it would not show: %s', (name, markdown) => {
    expect(plain(name)).toBe(markdown)
  })

  test('has a backslash before the entity of `>` and of the backtick in a heading, as ever', () => {
    expect(escapeName('a<b>')).toBe('a&lt;b\\&gt;')
    expect(escapeName('a`_')).toBe('a\\&#x60;\\_')
  })

  test('stays in its code span, with longer marks if it holds such', () => {
    expect(code('name')).toBe('`name`')
    expect(code('a`b')).toBe('``a`b``')
    expect(code('`a`')).toBe('`` `a` ``')
    expect(literal('"a`b"')).toBe('``"a`b"``')
    expect(literal('"a``b"')).toBe('```"a``b"```')
    expect(code('')).toBe('<code></code>')
  })

  test('is bold in spite of blanks at its edges', () => {
    expect(bold(' a b ')).toBe(' **a b** ')
    expect(bold('')).toBe('')
  })

  test('keeps number signs at the end of its heading', () => {
    expect(heading(3, 'a #')).toBe('### a \\#')
    expect(heading(3, 'C#')).toBe('### C#')
  })

  test('is linked though the address of its anchor holds brackets; blanks stay, as ever', () => {
    expect(link('a', 'A.md#a(b)')).toBe('[a](A.md#a(b))')
    expect(link('a', 'A.md#a b')).toBe('[a](A.md#a b)')
    expect(link('a', 'A.md#a)')).toBe('[a](A.md#a%29)')
  })

  test('keeps a bar in its cell, whatever stands before it', () => {
    expect(escapeBars('a|b \\| c')).toBe('a\\|b \\| c')
    expect(escapeBars('a\\\\|b')).toBe('a\\\\\\|b')
  })
})
