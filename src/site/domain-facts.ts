import type { ApiSymbol } from '../model/api.ts'
import type { Group } from './groups.ts'
import type { Site } from './options.ts'
import { filled } from './texts.ts'
import { usedBy } from './used-by.ts'

/** As many names a default introduction has in one sentence. */
const NAMES = 5

/** What the data tells about a category: an introduction, and the categories that it has to do with. */
export function domainFacts(site: Site, { title, symbols }: Group) {
  const { reference, texts } = site
  const uses = new Map(symbols.map((symbol) => [symbol, usedBy(site)(symbol.url)]))
  const count = (symbol: ApiSymbol) => uses.get(symbol)?.length ?? 0
  const main = symbols.filter(count).toSorted((a, b) => count(b) - count(a))
  const unions = symbols.filter(({ type }) => (type?.alternatives?.length ?? 0) > 0)
  const carriers = new Set(
    [...uses.values()]
      .flat()
      .filter(({ symbol, role }) => symbol.category !== title && role !== 'alternative')
      .map(({ symbol }) => symbol.name),
  )
  const sentences = [
    main.length > 0 && filled(texts.domainMain, { names: names(main.map(({ name }) => name)) }),
    ...unions.slice(0, NAMES).map(({ name, type }) => {
      const alternatives = (type?.alternatives ?? []).flatMap(
        (url) => reference.symbolAt(url)?.name ?? [],
      )
      return filled(texts.domainUnion, { name: code(name), names: names(alternatives) })
    }),
    carriers.size > 0 && filled(texts.domainCarriers, { names: names([...carriers]) }),
  ]
  const mentioned = symbols.flatMap(mentionedBy).map((url) => reference.symbolAt(url)?.category)
  const using = [...uses.values()].flat().map(({ symbol }) => symbol.category)
  const touches = new Set([...mentioned, ...using].filter((name) => name !== undefined))
  return {
    introduction: sentences.filter(Boolean).join(' '),
    touches: [...touches].filter((name) => name !== title),
  }
}

/** The symbols that one mentions, in its types and those of its members. */
export function mentionedBy({ type, members = [], signatures = [], ...symbol }: ApiSymbol) {
  const inside = [...signatures, ...members.flatMap((member) => member.signatures ?? [])]
  const types = [
    type,
    ...(symbol.extends ?? []),
    ...(symbol.implements ?? []),
    ...members.map((member) => member.type),
    ...inside.flatMap(({ parameters, returns }) => [returns, ...parameters.map((one) => one.type)]),
  ]
  return [...new Set(types.flatMap((one) => one?.symbols ?? []))]
}

function names(all: readonly string[]): string {
  const shown = all.slice(0, NAMES).map(code)
  const more = all.length - shown.length
  return shown.join(', ') + (more > 0 ? ` (+ ${more})` : '')
}

function code(name: string): string {
  return `\`${name.replaceAll('`', "'")}\``
}
