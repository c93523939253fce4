import type { MarkdownEnv, MarkdownRenderer } from 'vitepress'

/** The parser that VitePress hands to a preset; its types come along with VitePress. */
export type Markdown = MarkdownRenderer

/** One step of a parsed page: an opening, a closing, or a piece of content. */
export type Token = ReturnType<Markdown['parse']>[number]

/** What a core rule works on: the tokens of one page and its environment. */
export type State = Parameters<Markdown['core']['process']>[0]

/** A page as far as its words are concerned. */
export interface ParsedPage {
  readonly tokens: readonly Token[]
}

/** What a page is parsed with; its path in the reference is known where `referencePaths` is in use. */
export interface PageEnv extends Partial<MarkdownEnv> {
  referencePath?: string
}

/** The page's path within the folder of the reference, `''` for text that belongs to no page of it. */
export function pagePath({ env }: Pick<State, 'env'>): string {
  return pathOf(env)
}

/** The same, from what the page is parsed with. */
export function pathOf(env: PageEnv | undefined): string {
  return env?.referencePath ?? env?.relativePath ?? ''
}

/** A token that carries a class, for a wrapper that the markdown itself does not have. */
export function classed(state: State, tag: string, nesting: 1 | -1, name = ''): Token {
  const token = new state.Token(`ref_${nesting === 1 ? 'open' : 'close'}`, tag, nesting)
  token.block = tag !== 'span' && tag !== 's'
  if (name) token.attrSet('class', name)
  return token
}
