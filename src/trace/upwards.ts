import { dirname, resolve } from 'node:path'

/** A folder and all that it lies in, from within outwards. */
export function* upwards(folder: string): Generator<string, void> {
  let at = resolve(folder)
  for (; at !== dirname(at); at = dirname(at)) yield at
  yield at
}
