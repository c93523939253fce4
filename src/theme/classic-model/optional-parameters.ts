import { ReflectionFlag } from 'typedoc/models'
import ts from 'typescript'
import { type Difference, parameterSymbols } from './difference.ts'

/** A parameter is optional where its `?` says so, not where its comment has the name in brackets. */
export const optionalParameters: Difference = {
  signature(_context, reflection, source) {
    for (const [parameter, { valueDeclaration }] of parameterSymbols(reflection, source))
      if (valueDeclaration && ts.isParameter(valueDeclaration))
        parameter.setFlag(ReflectionFlag.Optional, valueDeclaration.questionToken !== undefined)
  },
}
