/** Job: code gets its colours from the style sheet, which knows light and dark, and not from attributes. */
import { createCssVariablesTheme, type ShikiTransformer } from 'shiki/core'

const PREFIX = '--ref-code-'

/** The highlighter's theme: each kind of token has a variable, `--ref-code-token-keyword`. */
export const codeTheme = createCssVariablesTheme({ name: 'reference', variablePrefix: PREFIX })

/** Gives tokens the class of their colour, `ref-code-keyword`, in place of a `style`. */
export const classedColors: ShikiTransformer = {
  name: 'reference:colors',
  pre({ properties }) {
    delete properties.style
  },
  span({ properties }) {
    const [, kind] = /--ref-code-token-([\w-]+)/.exec(String(properties.style ?? '')) ?? []
    delete properties.style
    if (kind) properties.class = [properties.class, `ref-code-${kind}`].filter(Boolean).join(' ')
  },
}
