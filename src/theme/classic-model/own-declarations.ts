import type { Context } from 'typedoc'
import { type Reflection, ReflectionKind } from 'typedoc/models'
import ts from 'typescript'

const DECLARES = new Map<ReflectionKind, (node: ts.Node) => boolean>([
  [ReflectionKind.Namespace, ts.isModuleDeclaration],
  [ReflectionKind.Enum, ts.isEnumDeclaration],
  [ReflectionKind.Class, ts.isClassDeclaration],
  [ReflectionKind.Interface, ts.isInterfaceDeclaration],
  [ReflectionKind.TypeAlias, ts.isTypeAliasDeclaration],
  [ReflectionKind.Variable, ts.isVariableDeclaration],
  [
    ReflectionKind.Function,
    (node) => ts.isVariableDeclaration(node) || ts.isFunctionDeclaration(node),
  ],
])

/** Which of a symbol's declarations are of the kind of a reflection; all of them, where none is. */
export function ownDeclarations(context: Context, reflection: Reflection): readonly boolean[] {
  const declarations = context.getSymbolFromReflection(reflection)?.declarations ?? []
  const declares = DECLARES.get(reflection.kind)
  const own = declarations.map((each) => declares?.(each) ?? true)
  return own.includes(true) ? own : own.map(() => true)
}
