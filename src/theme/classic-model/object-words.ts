import { makeRecursiveVisitor, type SomeType } from 'typedoc/models'
import { type Difference, typesIn } from './difference.ts'

/**
 * Types that the layout writes as text show `Object` and `Function` for what is written inline, and
 * `...infer T` without brackets.
 */
export const objectWords: Difference = {
  finished(project) {
    for (const type of typesIn(project)) type.visit(textTypes)
  },
}

const inlineTypes = makeRecursiveVisitor({
  inferred(type) {
    Object.assign(type, { needsParenthesis: () => false })
  },
  reflection(type) {
    const { children, signatures } = type.declaration
    const word = signatures && !children ? 'Function' : 'Object'
    Object.assign(type, { getTypeString: () => word, needsParenthesis: () => false })
  },
})

const inText = (type: SomeType) => type.visit(inlineTypes)

const textTypes = makeRecursiveVisitor({
  mapped: inText,
  namedTupleMember: inText,
  optional: inText,
  predicate: inText,
  rest: inText,
  templateLiteral: inText,
})
