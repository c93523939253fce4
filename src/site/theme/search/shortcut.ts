/// <reference lib="dom" />

/** Whether a key asks for the search: a slash outside of fields, or K with Control or Command. */
export function isShortcut({ key, ctrlKey, metaKey, target }: KeyboardEvent): boolean {
  if (key.toLowerCase() === 'k') return ctrlKey || metaKey
  return key === '/' && !(ctrlKey || metaKey) && !isField(target)
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, select, textarea'))
  )
}
