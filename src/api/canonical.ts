import ts from 'typescript'

const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed, removeComments: true })

/** TypeScript's text of a node, without comments. */
export function printed(node: ts.Node, file: ts.SourceFile): string {
  return printer.printNode(ts.EmitHint.Unspecified, node, file)
}

/**
 * A statement of declarations in the one form that it has however it is written: members and
 * alternatives sorted, all quotes double, and nothing that is private.
 */
export function canonicalStatement(statement: ts.Statement, file: ts.SourceFile): ts.Statement {
  return canonical(statement, file) as ts.Statement
}

/** A type on one line in that form: `null | 'a'` becomes `"a" | null`; as it is where it is no TypeScript. */
export function canonicalType(text: string): string {
  const file = ts.createSourceFile('type.ts', `type T = ${text}`, ts.ScriptTarget.Latest, true)
  const [statement, ...others] = file.statements
  if (!statement || !ts.isTypeAliasDeclaration(statement) || others.length > 0) return text
  if (statement.type.end !== file.end || problems(file) > 0) return text
  const type = canonical(statement.type, file)
  ts.setEmitFlags(type, ts.EmitFlags.SingleLine)
  return printed(type, file).replace(/\s*\n\s*/g, ' ')
}

/** How many errors the parser found, which TypeScript keeps to itself. */
function problems(file: ts.SourceFile): number {
  return (file as { parseDiagnostics?: readonly unknown[] }).parseDiagnostics?.length ?? 0
}

function canonical(root: ts.Node, file: ts.SourceFile): ts.Node {
  const { transformed } = ts.transform(root, [
    (context) => (node) => {
      const { factory } = context
      const text = (each: ts.Node) => printed(each, file)
      const visit = (node: ts.Node): ts.Node => {
        const done = ts.visitEachChild(node, visit, context)
        if (ts.isUnionTypeNode(done))
          return factory.updateUnionTypeNode(done, list(factory, sorted(done.types, text)))
        if (ts.isTypeLiteralNode(done))
          return factory.createTypeLiteralNode(sortedMembers(done.members, text))
        if (ts.isInterfaceDeclaration(done))
          return factory.updateInterfaceDeclaration(
            done,
            done.modifiers,
            done.name,
            done.typeParameters,
            done.heritageClauses,
            sortedMembers(done.members, text),
          )
        if (ts.isClassDeclaration(done))
          return factory.updateClassDeclaration(
            done,
            done.modifiers,
            done.name,
            done.typeParameters,
            done.heritageClauses,
            sortedMembers(
              done.members.flatMap((each) => accessible(each, factory)),
              text,
            ),
          )
        if (ts.isEnumDeclaration(done))
          return factory.updateEnumDeclaration(
            done,
            done.modifiers,
            done.name,
            sorted(done.members, ({ name }) => text(name)),
          )
        if (ts.isStringLiteral(done)) return factory.createStringLiteral(done.text)
        if (ts.isNoSubstitutionTemplateLiteral(done)) return factory.createStringLiteral(done.text)
        return done
      }
      return visit(node)
    },
  ])
  return transformed[0] ?? root
}

function list(factory: ts.NodeFactory, types: readonly ts.TypeNode[]) {
  return factory.createNodeArray(types)
}

function sorted<T extends ts.Node>(nodes: readonly T[], key: (node: T) => string): T[] {
  return nodes
    .map((node) => ({ node, key: key(node) }))
    .sort((a, b) => compareText(a.key, b.key))
    .map(({ node }) => node)
}

/** By name; overloads, which have one name, keep the order in which they are tried. */
function sortedMembers<T extends ts.ClassElement | ts.TypeElement>(
  members: readonly T[],
  text: (node: ts.Node) => string,
): T[] {
  return sorted(members, ({ name }) => (name ? text(name) : ''))
}

/** Orders texts by their code units, wherever it is done. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/**
 * Private members make a class differ from every other one, and nobody outside may use them; but that a
 * constructor is private keeps others from being one.
 */
function accessible(member: ts.ClassElement, factory: ts.NodeFactory): ts.ClassElement[] {
  const isHidden = member.name && ts.isPrivateIdentifier(member.name)
  if (!isHidden && !hasPrivate(member)) return [member]
  return ts.isConstructorDeclaration(member)
    ? [factory.updateConstructorDeclaration(member, member.modifiers, [], undefined)]
    : []
}

function hasPrivate(member: ts.ClassElement): boolean {
  return (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Private) !== 0
}
