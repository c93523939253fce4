import { makeRecursiveVisitor, type SomeType } from 'typedoc/models'
import { type Difference, typedReflections } from './difference.ts'

/** Types that the layout writes as text show `Object` and `Function` for what is written inline. */
export const objectWords: Difference = {
  resolved({ project }) {
    for (const { type } of typedReflections(project)) type?.visit(textTypes)
  },
}

const inlineTypes = makeRecursiveVisitor({
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
