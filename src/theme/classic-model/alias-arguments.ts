import { makeRecursiveVisitor } from 'typedoc/models'
import { type Difference, typesIn } from './difference.ts'

/** The name of an alias has the defaults of its parameters where the checker knows no arguments. */
export const aliasArguments: Difference = {
  resolved({ project }) {
    for (const type of typesIn(project)) type.visit(visitor)
  },
}

const visitor = makeRecursiveVisitor({
  reference(type) {
    const { reflection, typeArguments } = type
    if (typeArguments?.length !== 0 || !reflection?.isDeclaration()) return
    const defaults = reflection.typeParameters?.map((parameter) => parameter.default) ?? []
    type.typeArguments = defaults.filter((each) => each !== undefined)
  },
})
