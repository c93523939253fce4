/** The text and the elements of HTML that a Vue server renderer wrote: every `<` in it opens a tag. */
const TAG = /<(\/?)([a-z][\w-]*)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*\/?>/gi

const BLOCKS = new Set(
  'address article blockquote br dd details div dl dt h1 h2 h3 h4 h5 h6 hr li nav ol p pre section summary table tbody td th thead tr ul'.split(
    ' ',
  ),
)

/** Elements that the layout, the site's frame and harmless markdown need; nothing else may stand in a page. */
const ELEMENTS = new Set([
  ...BLOCKS,
  ...'a b button code del em i img ins kbd mark s samp small span strong sub sup u var wbr'.split(
    ' ',
  ),
])

const ATTRIBUTES =
  /^(?:class|id|href|title|alt|src|width|height|tabindex|target|rel|style|start|open|v-pre|aria-label|aria-labelledby|aria-hidden)$/

/** What a page's HTML shows, on one line, and everything in it that could act. */
export function inspected(html: string): { text: string; acting: string[] } {
  const acting: string[] = []
  let text = ''
  let end = 0
  let hidden = ''
  for (const { 0: tag, 1: slash, 2: name = '', 3: attributes = '', index } of html.matchAll(TAG)) {
    if (!hidden) text += html.slice(end, index)
    end = index + tag.length
    if (!ELEMENTS.has(name)) acting.push(tag)
    const values = attributesOf(attributes)
    acting.push(
      ...values
        .filter(([key, value]) => isActing(key, value))
        .map(([key, value]) => `${key}=${value}`),
    )
    const given = Object.fromEntries(values)
    if (hidden && slash && name === hidden) hidden = ''
    // The site's own additions: the copy button, the language of a code block, the permalink.
    else if (!slash && (name === 'button' || /^(?:lang|header-anchor)$/.test(given.class ?? '')))
      hidden = name
    if (BLOCKS.has(name)) text += ' '
    if (name === 'img') text += given.alt ?? ''
  }
  text += html.slice(end)
  if (/<[a-z!/?]/i.test(html.replace(TAG, ''))) acting.push('an unread tag')
  return { text: decoded(text.replace(/<!--[^>]*-->/g, '')), acting }
}

function attributesOf(source: string): [string, string][] {
  return [...source.matchAll(/\s+([^\s=>]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [
    key,
    value,
  ])
}

function isActing(key: string, value: string): boolean {
  if (!ATTRIBUTES.test(key)) return true
  return (
    /^(?:href|src)$/.test(key) &&
    /^(?:javascript|vbscript|file|data):/i.test(decoded(value).replace(/[\s\p{Cc}]/gu, ''))
  )
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  '#39': "'",
}

function decoded(text: string): string {
  return text.replace(/&(lt|gt|amp|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '')
}
