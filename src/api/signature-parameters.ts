import ts from 'typescript'

/** One parameter of a signature as its callers see it. */
export interface Parameter {
  readonly type: ts.Type
  /** How its type is written, where that is the type. */
  readonly node?: ts.TypeNode | undefined
  readonly isOptional: boolean
  /** It may be given any number of times. */
  readonly isRest: boolean
}

/** The parameters of a signature, with those that are gathered in a list one by one. */
export function parametersOf(signature: ts.Signature, checker: ts.TypeChecker): Parameter[] {
  return signature.parameters.flatMap((symbol): Parameter[] => {
    const type = checker.getTypeOfSymbol(symbol)
    const { valueDeclaration } = symbol
    const declared =
      valueDeclaration && ts.isParameter(valueDeclaration) ? valueDeclaration : undefined
    const node = declared?.type
    if (!declared?.dotDotDotToken) {
      const isOptional = Boolean(declared?.questionToken ?? declared?.initializer)
      return [{ type, node, isOptional, isRest: false }]
    }
    if (isTuple(type, checker)) return elementsOf(type, checker)
    const [element] = checker.isArrayType(type)
      ? checker.getTypeArguments(type as ts.TypeReference)
      : []
    return [{ type: element ?? type, node, isOptional: true, isRest: true }]
  })
}

function elementsOf(tuple: ts.TupleTypeReference, checker: ts.TypeChecker): Parameter[] {
  return checker.getTypeArguments(tuple).map((type, index) => {
    const flags = tuple.target.elementFlags[index] ?? ts.ElementFlags.Required
    const isRest = (flags & ts.ElementFlags.Variable) !== 0
    return { type, isOptional: isRest || (flags & ts.ElementFlags.Optional) !== 0, isRest }
  })
}

/** True for lists with a type for each place. */
export function isTuple(type: ts.Type, checker: ts.TypeChecker): type is ts.TupleTypeReference {
  return checker.isTupleType(type)
}

/** What `this` has to be where the signature says so. */
export function thisOf({ declaration }: ts.Signature): ts.TypeNode | undefined {
  const first = declaration?.parameters[0]
  return first && ts.isParameter(first) && first.name.getText() === 'this' ? first.type : undefined
}
