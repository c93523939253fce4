import { visit } from 'unist-util-visit'
import type { Case } from './case.ts'
import { collapsed, parsed, visible } from './commonmark.ts'
import { harmful, isHarmlessAddress } from './harmless.ts'
import { expectedPages } from './oracle.ts'
import { run } from './rig.ts'
import { compileSite } from './site.ts'
import { inspected } from './visible.ts'

/** What is wrong with the pages of each case, in the order of the cases; nothing where all is well. */
export async function problemsOf(cases: readonly Case[]): Promise<string[][]> {
  try {
    return await problemsOfAll(cases)
  } catch (error) {
    if (cases.length < 2) return [[`cannot be documented: ${error}`]]
    const alone = []
    for (const each of cases) alone.push(...(await problemsOf([each])))
    return alone
  }
}

async function problemsOfAll(cases: readonly Case[]): Promise<string[][]> {
  const { project, pages, pathOf } = await run(cases)
  const all: string[][] = []
  for (const [number, each] of cases.entries()) {
    const problems: string[] = []
    const onGithub = expectedPages(each, number, project, 'github')
    const onSite = expectedPages(each, number, project, 'site')
    for (const name of onGithub.keys()) {
      const path = pathOf(name)
      const markdown = pages.get(path) ?? ''
      const seen = await site(path, markdown)
      const expected = onSite.get(name) ?? ''
      problems.push(
        ...difference(`${path} on GitHub`, onGithub.get(name) ?? '', github(markdown)),
        ...difference(
          `${path} on the site`,
          expected,
          isDisputed(each) ? alike(expected, seen) : seen,
        ),
      )
    }
    all.push(problems)
  }
  return all
}

interface Seen {
  readonly text: string
  readonly acting: readonly string[]
}

function github(markdown: string): Seen {
  const tree = parsed(markdown, 'github')
  const acting: string[] = []
  visit(tree, (node) => {
    if ('children' in node) acting.push(...harmful(node).map(({ value }) => value))
    if ('url' in node && !isHarmlessAddress(node.url)) acting.push(node.url)
  })
  return { text: visible(tree), acting }
}

async function site(path: string, markdown: string): Promise<Seen> {
  try {
    const { code, html } = await compileSite(path, markdown)
    const { text, acting } = inspected(html)
    return {
      text,
      acting: [
        ...acting,
        ...(code.match(/_ctx\.\S*|_resolve\w+|_toDisplayString|ssrInterpolate/g) ?? []),
      ],
    }
  } catch (error) {
    return { text: '', acting: [`cannot be built: ${error}`] }
  }
}

function difference(where: string, expected: string, { text, acting }: Seen): string[] {
  const [wanted, shown] = [normal(expected), normal(text)]
  const problems = acting.map((each) => `${where} could act: ${each}`)
  if (wanted === shown) return problems
  let at = 0
  while (wanted[at] === shown[at]) at += 1
  const from = Math.max(0, at - 40)
  return [
    ...problems,
    `${where}:\n  expected ${JSON.stringify(wanted.slice(from, at + 60))}\n  shown    ${JSON.stringify(shown.slice(from, at + 60))}`,
  ]
}

/** Markdown turns NUL into U+FFFD; the site writes an alert's title as its mark without brackets. */
function normal(text: string): string {
  return collapsed(
    text
      .replaceAll('\0', '\ufffd')
      .replace(/\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]/gi, (_, name) => name.toUpperCase()),
  )
}

/**
 * Whether the parsers may differ in the emphasis of a comment. Micromark counts what is left of a
 * run of stars where the specification, GitHub and markdown-it count the whole run, as in
 * `***a**b**c`. Of tildes beside stars, as in `*a~~b~~*c`, each has a view of its own.
 */
function isDisputed(texts: Case): boolean {
  const { summary, remarks, see, example, tagged, returns, parameter, typeParameter, row } = texts
  // An inline tag that stays open makes one text of several.
  const comments = [
    [summary, remarks, see, example, tagged],
    [parameter, typeParameter, returns],
  ]
  return [...comments.map((all) => all.join('\n')), row].some(
    (text) => /~[*_]|[*_]~/.test(text) || ['*', '_'].some((mark) => hasUnlikeRuns(text, mark)),
  )
}

function hasUnlikeRuns(text: string, mark: string): boolean {
  const lengths = new Set(text.match(new RegExp(`\\${mark}+`, 'g'))?.map((run) => run.length))
  return lengths.size > 1
}

/** What was seen, with the text that was expected where only stars and underscores differ. */
function alike(expected: string, seen: Seen): Seen {
  const words = (text: string) => normal(text).replace(/[*_]/g, '')
  return words(expected) === words(seen.text) ? { ...seen, text: expected } : seen
}
