import {
  type ParameterReflection,
  type ProjectReflection,
  ReflectionKind,
  type SignatureReflection,
} from 'typedoc/models'
import ts from 'typescript'
import { parametersOf } from '../../model/shape.ts'
import { type Difference, parameterSymbols } from './difference.ts'

const UNNAMED = '__namedParameters'

/** The destructured parameters with their names. */
const names = new WeakMap<ParameterReflection, string>()

/**
 * A destructured parameter takes its name from the comment where that has a `@param` for each
 * parameter. Otherwise it has neither name nor comment. Its properties have no defaults.
 */
export const destructuredParameters: Difference = {
  signature(_context, reflection, source) {
    for (const [parameter, { valueDeclaration }] of parameterSymbols(reflection, source))
      if (
        valueDeclaration &&
        ts.isParameter(valueDeclaration) &&
        !ts.isIdentifier(valueDeclaration.name)
      )
        names.set(parameter, UNNAMED)
  },
  converted({ project }) {
    for (const parameter of destructuredOf(project)) {
      parameter.name = documentedName(parameter) ?? UNNAMED
      names.set(parameter, parameter.name)
    }
  },
  resolved({ project }) {
    for (const parameter of destructuredOf(project)) {
      parameter.name = names.get(parameter) ?? UNNAMED
      if (parameter.name === UNNAMED) delete parameter.comment
      if (parameter.type?.type !== 'reflection') continue
      for (const property of parameter.type.declaration.children ?? []) delete property.defaultValue
    }
  },
}

function destructuredOf(project: ProjectReflection): ParameterReflection[] {
  return project
    .getReflectionsByKind(ReflectionKind.Parameter)
    .filter((each) => each.isParameter())
    .filter((each) => names.has(each))
}

function documentedName(parameter: ParameterReflection): string | undefined {
  const signature = parameter.parent as SignatureReflection
  const parameters = parametersOf(signature)
  const tags = signature.comment?.blockTags.filter(
    ({ tag, name }) => tag === '@param' && !name?.includes('.'),
  )
  return tags?.length === parameters.length ? tags[parameters.indexOf(parameter)]?.name : undefined
}
