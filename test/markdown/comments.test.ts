import { describe, expect, test } from 'vitest'
import { cell, shownAsWritten, shownInLine, withSpelledLinks } from '../../src/markdown/index.ts'

describe('a comment', () => {
  test.each([
    'Plain *emphasis*, `<T>`, [link](https://x.org), a < b && c > d.',
    '<br>, <kbd>Ctrl</kbd> and H<sub>2</sub>O',
    '| a | b |\n| - | - |\n| `c \\| d` | e |',
    '[x] and [x][x]\n\n[x]: https://x.org',
    '```html\n<script>alert(1)</script>\n```',
    'https://x.org/a_b and a_b@x.org',
    '{{ 1 + 1 }}',
    '<details>\n<summary>a <b>b</b></summary>\n\n*text*\n\n</details>',
    '- a\n\n  <details open><summary>b</summary>c</details>',
  ])('that is harmless stays byte for byte: %s', (markdown) => {
    expect(shownAsWritten(markdown)).toBe(markdown)
  })

  test.each([
    ['Array<T>', 'Array\\<T>'],
    ['[x](javascript:y)', '\\[x](javascript:y)'],
    ['![x](javascript:y)', '!\\[x](javascript:y)'],
    ['<javascript:y>', '\\<javascript:y>'],
    ['[x](java&#115;cript:y)', '\\[x](java&#115;cript:y)'],
    ['GET https://x.org/<id>/a', 'GET https://x.org/<wbr>\\<id>/a'],
    ['[x]: https://x.org', '\\[x]: https://x.org'],
    ['a[^1]\n\n[^1]: b', 'a[^1]\n\n\\[^1]: b'],
    ['```\nopen', '```\nopen\n```'],
    ['>\t<!DOCTYPE html>', '>\t\\<!DOCTYPE html>'],
    ['<details>\n\n# a\n\n</details>', '\\<details>\n\n# a\n\n\\</details>'],
    ['<details>\n\na', '\\<details>\n\na'],
    ['<details onclick="x">\n\na\n\n</details>', '\\<details onclick="x">\n\na\n\n\\</details>'],
    ['`a\n<hr>`', '`a\n\n\\<hr>`'],
    ['<a title="`"> <T>`', '\\<a title="`"> <T>`'],
  ])('that would be dropped, run or moved is escaped: %s', (markdown, escaped) => {
    expect(shownAsWritten(markdown)).toBe(escaped)
  })

  test('is a block of its own in each of its parts, with definitions for all', () => {
    expect(shownAsWritten('```\nopen', 'See [x]', '[x]: https://x.org')).toBe(
      '```\nopen\n```\n\nSee [x]\n\n[x]: https://x.org',
    )
  })
})

describe('a comment in a cell', () => {
  test('has its bars escaped', () => {
    expect(cell(shownInLine('a | b, `c | d`, e \\| f'))).toBe('a \\| b, `c \\| d`, e \\| f')
  })

  test('has code with an escaped bar as HTML, for the table would take the backslash', () => {
    expect(cell(shownInLine('`a \\| *b*`'))).toBe('<code>a &#92;&#124; &#42;b&#42;</code>')
  })

  test('is read as one line', () => {
    expect(shownInLine('<b  onclick=alert(1)>')).toBe('\\<b  onclick=alert(1)>')
    expect(shownInLine('# a')).toBe('# a')
  })
})

test('addresses that GitHub links by themselves are spelled out for other readers', () => {
  expect(withSpelledLinks('See https://x.org/_a_b.')).toBe(
    'See [https\\:\\/\\/x\\.org\\/\\_a\\_b](<https://x.org/_a_b>).',
  )
  expect(withSpelledLinks('`https://x.org` <https://x.org> [x](https://x.org)')).toBe(
    '`https://x.org` <https://x.org> [x](https://x.org)',
  )
})
