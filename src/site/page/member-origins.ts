/** Job: an inherited member says from whom it is, and pages that have some offer to fold or group them. */
import { escapeHtml } from '../escape.ts'
import { classed, type Markdown } from '../markdown-it.ts'
import { isHeading } from '../members.ts'
import type { Site } from '../options.ts'
import { apiPath, entriesOf } from './entries.ts'
import { withInsertions } from './insertion.ts'

/** The ways to show members, each with its text; the first is how pages come. */
const VIEWS = { all: 'membersAll', own: 'membersOwn', parent: 'membersByParent' } as const

/** Marks inherited members with their parent, wraps their bodies, and puts the switch above them. */
export function memberOrigins(md: Markdown, site: Site): void {
  md.core.ruler.push('member_origins', (state) => {
    if (apiPath(state, site.reference) === undefined) return
    const heirs = entriesOf(state, site.reference).flatMap((entry) => {
      const { declaration } = entry
      const inherited = 'inherited' in declaration ? String(declaration.inherited) : undefined
      return inherited === undefined ? [] : [{ ...entry, parent: parentOf(site, inherited) }]
    })
    const first = heirs[0]
    if (!first) return
    const bodies = new Map<number, 1 | -1>()
    for (const { from, to, parent } of heirs) {
      state.tokens[from]?.attrSet('data-parent', parent)
      bodies.set(from + 4, 1).set(to, -1)
    }
    const group = state.tokens.findIndex(
      (token, at) => isHeading(token, 'h2') && isSectionOpen(state.tokens[at + 3]),
    )
    const withSwitch = withInsertions(state, new Map([[group, switchHtml(site)]]))
    let at = -1
    state.tokens = withSwitch.flatMap((token) => {
      if (token.type !== 'html_block' || !token.content.startsWith('<fieldset')) at++
      const nesting = bodies.get(at)
      if (nesting === undefined || token.content.startsWith('<fieldset')) return [token]
      return [classed(state, 'div', nesting, nesting === 1 ? 'ref-body' : ''), token]
    })
  })
}

function isSectionOpen(token: { tag: string; attrGet(name: string): string | null } | undefined) {
  return token?.tag === 'section' && token.attrGet('class') === 'ref-member'
}

/** The name of the parent in `interfaces/Device.md#device_id`, `modules.md#zoo` or `Error.name`. */
function parentOf({ reference }: Site, inherited: string): string {
  const [url = ''] = inherited.split('#')
  return reference.symbolAt(url)?.name ?? inherited.replace(/\.[^.]*$/, '')
}

function switchHtml({ texts }: Site): string {
  const radios = Object.entries(VIEWS).map(
    ([view, text], place) =>
      `<label><input type="radio" name="ref-members" value="${view}"${place === 0 ? ' checked' : ''}>` +
      `<span>${escapeHtml(texts[text])}</span></label>`,
  )
  return (
    `<fieldset class="ref-members-switch ref-needs-script">` +
    `<legend>${escapeHtml(texts.membersShown)}</legend>${radios.join('')}</fieldset>\n`
  )
}
