/** Text between single backticks, as it is. */
export function code(text: string): string {
  return `\`${text}\``
}

/** Text between double backticks: how the layout sets literal types apart from names. */
export function literal(text: string): string {
  return `\`\`${text}\`\``
}

/** Bold text. */
export function bold(text: string): string {
  return `**${text}**`
}
