import { type ParameterReflection, ReflectionKind } from 'typedoc/models'
import ts from 'typescript'
import { type Difference, parameterSymbols } from './difference.ts'

const destructured = new WeakSet<ParameterReflection>()

/** A destructured parameter has no name, and so neither a comment nor defaults of its properties. */
export const destructuredParameters: Difference = {
  signature(_context, reflection, source) {
    for (const [parameter, { valueDeclaration }] of parameterSymbols(reflection, source))
      if (
        valueDeclaration &&
        ts.isParameter(valueDeclaration) &&
        !ts.isIdentifier(valueDeclaration.name)
      )
        destructured.add(parameter)
  },
  resolved({ project }) {
    for (const parameter of project.getReflectionsByKind(ReflectionKind.Parameter)) {
      if (!parameter.isParameter() || !destructured.has(parameter)) continue
      parameter.name = '__namedParameters'
      delete parameter.comment
      if (parameter.type?.type !== 'reflection') continue
      for (const property of parameter.type.declaration.children ?? []) delete property.defaultValue
    }
  },
}
