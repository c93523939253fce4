import fc from 'fast-check'
import type { Case } from './case.ts'
import { taken } from './case.ts'
import { wellFormed } from './commonmark.ts'
import { RESERVED } from './inert.ts'

/** Pieces that mean something to markdown, HTML, Vue, VitePress, TypeDoc or JavaScript. */
const FRAGMENTS = [
  ...['{{ 1 + 1 }}', '{{', '}}', '{{ constructor }}', '{', '}', '{ .a #b v-html="c" }', '{{{'],
  ...[
    '<script>alert(1)</script>',
    '<script setup>',
    '</script>',
    '<style>',
    '</template>',
    '<template>',
  ],
  ...[
    '<T>',
    '<K, V>',
    '<b>',
    '</b>',
    '<i',
    '<br>',
    '<br/>',
    '<hr>',
    '<kbd>Ctrl</kbd>',
    '<sub>2</sub>',
    '<wbr>',
  ],
  ...[
    '<MyPart :on="x" />',
    '<a @click="*x*">',
    '<a href="javascript:alert(1)">x</a>',
    '<div v-html="x">',
    'v-html="x"',
    '<kbd v-text="1">',
    '</div></div>{{ 1 }}',
    '<svg/onload=alert(1)>',
    '<iframe src="javascript:alert(1)">',
    '<textarea>',
    '<pre>',
    '<component is="script">',
    '<slot />',
    '</div>',
  ],
  ...[
    '<!-- a -->',
    '<!--',
    '-->',
    '<!-- @include: ./package.json -->',
    '<?php ?>',
    '<![CDATA[x]]>',
    '<!DOCTYPE html>',
  ],
  ...[
    '<img src=x onerror=alert(1)>',
    '<details><summary>s</summary>',
    '<details open>\n<summary>`a` &amp; <b>b</b></summary>\n\n',
    '\n\n</details>\n\n',
    '<a title="<b>">',
    '<',
    '>',
    '<<< ./package.json',
  ],
  ...[
    '`',
    '``',
    '```',
    '```ts',
    '```<script>',
    '```js {1} [a]',
    '````',
    '````md\n```\n',
    '~~~~\n',
    "\n```ts\nconst a: A<T> = '{{ b }}' // c | d\n```\n",
    '`{{ a }}`',
    '~~~',
    '`a`',
    '`` ` ``',
    '`<T>`',
    '`a | b`',
    '`a \\| b`',
  ],
  ...[
    '|',
    '\\|',
    '||',
    '| a | b |',
    '| - | - |',
    '\n\n| a | b |\n| :- | -: |\n| `c \\| d` | <T> |\n\n',
    '|-|',
    ':-:',
    '*',
    '**',
    '***',
    '_',
    '__',
    '*a*',
    '**b**',
    '_c_',
    '~',
    '~~',
    '~d~',
    '~~e~~',
  ],
  ...[
    '[x](javascript:alert(1))',
    '![x](javascript:y)',
    '[x](data:text/html,y)',
    '[x](java&#115;cript:y)',
    '[x](#%ff)',
    '[x](//[)',
    '[x](%ff)',
    '![x](%ff.png)',
  ],
  ...[
    '[x](https://x.org)',
    '[x](<a b>)',
    '[x]',
    '[x]: https://x.org',
    '[x][x]',
    '[y]: javascript:z',
    '[y]',
    '![p](./run.ts)',
    '![p](https://x.org/p.png)',
    '![',
    '[',
    ']',
    '](',
    '(',
    ')',
    '[^1]',
    '[^1]: note',
    '[[toc]]',
    '[ ] todo',
  ],
  ...[
    'https://x.org/<T>',
    'https://x.org/_a_/*b*',
    'www.x.org',
    'a_b@x.org',
    '<https://x.org>',
    '<javascript:alert(1)>',
    '<x@y.org>',
    'http://',
    'javascript:alert(1)',
  ],
  ...[
    '::: danger',
    '\n::: details <T>\na\n:::\n',
    '\n---\ntitle: a\n---\n',
    ':::',
    '::: v-pre',
    '---',
    '***',
    '===',
    '# h',
    '## Table of contents',
    '### run',
    '#',
    '> q',
    '> [!NOTE]',
    '> [!TIP] <b> t',
    '- i',
    '\n\n- a\n  - b\n    1. c\n\n  d\n- e\n',
    '* i',
    '+ i',
    '1. n',
    '2) n',
    '    code',
    '\t',
    '- [ ] t',
    '- [x] t',
  ],
  ...[
    '&lt;',
    '&amp;',
    '&',
    '&#60;',
    '&#x3C;script&#x3E;',
    '&copy',
    '&copy;',
    '&nbsp;',
    '&\\#60;',
    '&#0;',
    '\\',
    '\\\\',
    '\\<',
    '\\*',
    '\\`',
    '\\{',
    '\\[',
    '\\&lt;',
  ],
  ...[
    '{@link Target}',
    '{@link Target | cap}',
    '{@link Target | a]b}',
    '{@linkcode Target}',
    '{@linkcode Target | `a`}',
    '{@linkplain Target b}',
    '[c]{@link Target}',
    '[[Target]]',
    '[[Target|d]]',
    '[[https://x.org|e]]',
    '{@link Missing}',
    '{@link https://x.org c}',
    '{@foo bar}',
    '{@link',
    '@see',
    '@foo',
    'a@b',
    '@',
  ],
  ...[
    '// [!code ++]',
    '// [!code focus]',
    '__proto__',
    'constructor',
    'toString',
    'process.env.NODE_ENV',
    'import.meta.env',
    ':tada:',
    '$1',
    '$a$',
  ],
  ...[
    '\u202e',
    '\u200f',
    '\u2066',
    '\u0000',
    '\u0001',
    '\u001b[31m',
    '\u007f',
    '\ufeff',
    '\u00a0',
    '\u200b',
    '\u2028',
    '😀',
    '👩‍💻',
    'שלום',
    'é',
    'e\u0301',
    '\ud800',
  ],
  ...[
    '\r\n',
    '\n',
    '\n',
    '\n\n',
    '\n\n',
    ' ',
    ' ',
    ' ',
    '  \n',
    'a',
    'b',
    'word',
    'two words',
    '1',
    '.',
    ',',
    '"',
    "'",
    '=',
    '•',
    '▸ ',
    '• x',
    '/',
    '*/',
    '/*',
    '%',
    '^',
  ],
  'long_name_'.repeat(30),
]

/** Text of comments: pieces in a row, or any Unicode text. */
const text = fc
  .oneof(
    {
      weight: 6,
      arbitrary: fc
        .array(fc.constantFrom(...FRAGMENTS), { maxLength: 10 })
        .map((parts) => parts.join('')),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
    {
      weight: 2,
      arbitrary: fc.string({
        unit: fc.constantFrom(...'*_`~[]()<>!&#|\\-+=:.{} \n"ab1'),
        maxLength: 16,
      }),
    },
  )
  .map((each) => each.replace(RESERVED, ''))

/**
 * What comments leave out: the parser of the oracle reads it in another way than GitHub's, or TypeDoc
 * cannot read it.
 */
const UNREADABLE: readonly RegExp[] = [
  // Blanks to the one, characters to the other.
  /[\ufeff\u2028\u2029]/g,
  // The oracle's own `<` does not end an address in angle brackets.
  /<(?=[a-z][a-z\d+.-]*:[^\s<>]*<)/gi,
  // What cannot end a paragraph begins a list in a quotation or item that ends one, but not to the oracle.
  /(?<=(?:>|(?:[*+-]|\d[.)])[ \t])[ \t]*)(?:[*+-](?=[ \t]*(?:\n|$))|\d+(?=[.)]))/g,
  // A mail address that begins like a comment.
  /<(?=[^\sa-z\d<>][^\s<>]*@)/gi,
]

/** Comments also leave out what a file cannot hold, which a name can spell with an escape. */
const comment = text.map((each) =>
  UNREADABLE.reduce(
    (all, pattern) => all.replace(pattern, ''),
    withoutLoosePercents(wellFormed(each)),
  ),
)

/** In a cell, GitHub takes the backslash from a bar even in an address, where it is no escape. */
const inCell = comment.map((each) => each.replace(/(?<=(?:https?:|www\.)\S*)\\+(?=\|)/gi, ''))

/** Names refer to no definition of a comment. */
const name = text
  .map((each) => each.replace(/\[[xy]\](?!\()/g, '[n]'))
  .filter((each) => each !== taken)

/** The layout's headings write `>` and the backtick as an entity behind a backslash, and its links keep blanks. */
const heading = name.map((each) => each.replace(/[\s>`]/g, '_'))

/** Block tags that reach the page, known to TypeDoc and not. */
const tag = fc.constantFrom(
  ...[
    '@deprecated',
    '@since',
    '@throws',
    '@default',
    '@defaultValue',
    '@privateRemarks',
    '@author',
  ],
  ...['@see', '@example', '@remarks', '@todo', '@internal', '@beta', '@Odd.name-1', '@summary'],
)

/** Characters that may begin and end an identifier. */
const identifier = fc.string({
  unit: fc.constantFrom('_', '_', '__', '$', 'a', 'é', 'ש', '\u{10400}'),
  maxLength: 3,
})

/** A case with any text in each of its places. */
export const anyCase: fc.Arbitrary<Case> = fc
  .record({
    summary: comment,
    remarks: comment,
    see: comment,
    example: comment,
    tag,
    tagged: comment,
    returns: comment,
    parameter: inCell,
    typeParameter: inCell,
    row: inCell,
    identifier,
    property: heading,
    member: name,
    key: name,
    method: heading,
    enumerator: heading,
    literal: text,
    value: text,
    fallback: text,
    template: name,
  })
  .filter(({ property, method }) => property !== method)

/** TypeDoc's reader of links throws at `[x](%ff)`. */
function withoutLoosePercents(each: string): string {
  try {
    return decodeURI(each) && each
  } catch {
    return each.replaceAll('%', '')
  }
}
