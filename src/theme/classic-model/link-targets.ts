import type { Reflection } from 'typedoc/models'
import { isLink, linksOf, type WrittenLink } from '../../model/links.ts'
import type { Difference } from './difference.ts'

/** A link leads to the nearest declaration of its name, from where it stands outwards. */
export const linkTargets: Difference = {
  resolved({ project }) {
    const byName = new Map<string, Reflection[]>()
    for (const reflection of Object.values(project.reflections)) {
      if (!isTarget(reflection)) continue
      const others = byName.get(reflection.name)
      if (others) others.push(reflection)
      else byName.set(reflection.name, [reflection])
    }
    for (const reflection of [project, ...Object.values(project.reflections)])
      if (reflection.comment) resolve(linksOf(reflection.comment), reflection, byName)
    resolve((project.readme ?? []).filter(isLink), project, byName)
  },
}

type Names = ReadonlyMap<string, readonly Reflection[]>

function resolve(links: readonly WrittenLink[], owner: Reflection, byName: Names): void {
  for (const part of links) {
    // In a readme, TypeDoc keeps the blank behind the tag, and knows no URL then.
    part.text = part.text.trim()
    const [, name, caption] = /^([^\s|]+)\s*\|?\s*(.*)$/s.exec(part.text) ?? []
    if (!name) continue
    const path = name.split('.')
    const target = nearest(owner, path) ?? anywhere(path, byName)
    if (!target) continue
    // A target without a page or anchor leaves the link as it was written.
    const written = part.written ?? `{${part.tag} ${part.text}}`
    Object.assign(part, { target, text: caption || name, written })
  }
}

function nearest(from: Reflection | undefined, path: string[]): Reflection | undefined {
  if (!from) return undefined
  const found = from.getChildByName(path)
  return found && isTarget(found) ? found : nearest(from.parent, path)
}

/** The first declaration in the project whose full name ends in a path. */
function anywhere(path: readonly string[], byName: Names): Reflection | undefined {
  return byName.get(path.at(-1) ?? '')?.find((reflection) => {
    let parent = reflection.parent
    for (const name of path.slice(0, -1).reverse()) {
      if (parent?.name !== name) return false
      parent = parent.parent
    }
    return true
  })
}

function isTarget(reflection: Reflection): boolean {
  return reflection.isDeclaration() || reflection.isReference()
}
