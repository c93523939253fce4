import type { ParameterReflection, SignatureReflection } from 'typedoc/models'
import { angledNames, code } from '../../markdown/index.ts'
import { parametersOf } from '../../model/shape.ts'
import type { ClassicContext } from '../context.ts'
import { typeOf } from './index.ts'

/** A function or constructor type: `` <T\>(`a`: `T`) => `void` ``; never in brackets. */
export function functionType(context: ClassicContext, model: SignatureReflection): string {
  const generic = angledNames(model.typeParameters)
  const parameters = parametersOf(model).map(
    (parameter) =>
      `${parameterName(parameter, parameter.flags.isOptional)}: ${typeOf(context, parameter)}`,
  )
  return `${generic}(${parameters.join(', ')}) => ${typeOf(context, model)}`
}

/** A parameter's name as it stands in brackets. */
export function parameterName({ name, flags }: ParameterReflection, isOptional: boolean): string {
  return `${flags.isRest ? '...' : ''}${code(`${name}${isOptional ? '?' : ''}`)}`
}
