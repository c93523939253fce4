/** Type parameters or arguments in angle brackets, `<A, B\>`; empty when there are none. */
export function angled(parts: readonly string[] = []): string {
  return parts.length > 0 ? `<${parts.join(', ')}\\>` : ''
}
