import { humpsOf } from './humps.ts'

/** The words of a text that somebody may ask for. */
export function wordsOf(text: string): string[] {
  return humpsOf(text).filter((word) => word.length > 2)
}

/** The names in a type, in small letters: `(Device | null)[]` → `device`, `null`. */
export function typeWords(type: string): string[] {
  return (type.replace(/"[^"]*"/g, '').match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? []).map((word) =>
    word.toLowerCase(),
  )
}
