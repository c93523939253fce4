/**
 * Something that the user can mend.
 *
 * Its message says what cannot be done, with the value at fault in backticks, and what was
 * expected; it is printed without a stack. Every other error is a defect of ours and keeps its own.
 */
export class DocsError extends Error {
  override name = 'DocsError'
}
