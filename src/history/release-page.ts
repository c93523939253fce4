import { code, heading, link } from '../markdown/index.ts'
import type { Change, ReleaseChanges } from '../model/changes.ts'
import { changeList, type Saying, whatBecame, withItems } from './change-list.ts'
import { framed } from './frame.ts'
import type { Links } from './links.ts'
import { noteOn } from './note.ts'
import { CHANGES_PAGE, releasePage } from './places.ts'
import { ruleWords, summary, VERDICTS } from './words.ts'

/** Two types of as many characters stand beside each other, longer ones below each other. */
const LINE = 80

/** The page of a release: each change with its types and the reason of its verdict, the gravest first. */
export function releaseChangesPage(release: ReleaseChanges, links: Links): string {
  const { version, since, changes } = release
  const path = releasePage(version)
  const sections = Object.entries(VERDICTS).flatMap(([verdict, title]) => {
    const own = changes.filter((change) => change.verdict === verdict)
    if (own.length === 0) return []
    const say = (all: readonly Change[]) => saying(all.map((each) => told(path, each, links)))
    return [heading(2, title), changeList(path, own, links, say)]
  })
  const previous = since && releasePage(since)
  const isThere = previous && links.isThere(previous)
  const before = since && link(since, isThere ? links.from(path, previous) : undefined)
  return framed(links, path, {
    title: `Release: ${version}`,
    steps: [...links.trail.slice(0, 1), ['Changes', CHANGES_PAGE], [version]],
    parts: [summary(release), before ? `The release before it is ${before}.` : '', ...sections],
  })
}

/** One change is told behind the name, several below it. */
function saying(all: readonly Required<Saying>[]): Saying {
  const [first, ...others] = all
  return others.length === 0
    ? (first ?? {})
    : { items: all.map(({ text, items }) => withItems(text, items)) }
}

function told(path: string, change: Change, links: Links): Required<Saying> {
  const { reason = '' } = ruleWords(change.rule)
  const types = typesOf(change)
  const isLong = types.join('').length > LINE
  const sentence =
    whatBecame(path, change, links) +
    (isLong ? '' : typesInLine(change, types)) +
    deprecation(path, change, links)
  const end = /[.!?]$/.test(sentence) ? '' : '.'
  return {
    text: [sentence + end, reason].filter(Boolean).join(' '),
    items: isLong ? typesBelow(types) : [],
  }
}

/** What a deprecation says; of what has left, it is no news. */
function deprecation(path: string, { change, note }: Change, links: Links): string {
  if (!note) return ''
  return `${change === 'deprecated' ? '' : '. It was deprecated'}: ${noteOn(path, note, links)}`
}

type Types = readonly [old: string | undefined, now: string | undefined]

/** The types that differ, if that is what a change is about. */
function typesOf({ change, old, new: now }: Change): Types {
  const isTyped = change === 'added' || change === 'removed' || change === 'changed'
  return isTyped && old !== now ? [old, now] : [undefined, undefined]
}

/** Short types, as they follow what has become of something. */
function typesInLine({ change }: Change, [old, now]: Types): string {
  if (old !== undefined && now !== undefined) return `, from ${code(old)} to ${code(now)}`
  if (now !== undefined) return change === 'changed' ? `, with ${code(now)}` : ` as ${code(now)}`
  if (old === undefined) return ''
  return change === 'changed' ? `, without ${code(old)}` : `, was ${code(old)}`
}

/** Long types, below each other. */
function typesBelow([old, now]: Types): string[] {
  return [
    ...(old === undefined ? [] : [`before: ${code(old)}`]),
    ...(now === undefined ? [] : [`now: ${code(now)}`]),
  ]
}
