import { plain } from './plain.ts'

/** Type parameters or arguments in angle brackets, `<A, B\>`; empty when there are none. */
export function angled(parts: readonly string[] = []): string {
  return parts.length > 0 ? `<${parts.join(', ')}\\>` : ''
}

/** The names of type parameters in angle brackets, without backticks. */
export function angledNames(parameters: readonly { readonly name: string }[] = []): string {
  return angled(parameters.length > 0 ? [plain(parameters.map(({ name }) => name).join(', '))] : [])
}
