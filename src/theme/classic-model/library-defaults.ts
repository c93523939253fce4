import { IntrinsicType, type ReferenceType, type SomeType } from 'typedoc/models'

/** Type arguments behind the first that TypeScript's library fills in, and those of version 4.5. */
interface Defaults {
  readonly today: readonly string[]
  readonly old: readonly string[]
}

const iterators: Defaults = { today: ['any', 'any'], old: ['any', 'undefined'] }
const generators: Defaults = { today: ['any', 'any'], old: ['any', 'unknown'] }
const iterables: Defaults = { today: ['any', 'any'], old: [] }

const DEFAULTS: ReadonlyMap<string, Defaults> = new Map([
  ['Iterator', iterators],
  ['AsyncIterator', iterators],
  ['Generator', generators],
  ['AsyncGenerator', generators],
  ['Iterable', iterables],
  ['IterableIterator', iterables],
  ['AsyncIterable', iterables],
  ['AsyncIterableIterator', iterables],
])

/** The typed arrays and `DataView`, which had no parameter. */
const BUFFER = 'ArrayBufferLike'

/** Gives a reference the type arguments that the library of TypeScript 4.5 filled in. */
export function restoreLibraryDefaults(type: ReferenceType): void {
  const { typeArguments = [] } = type
  if (type.package !== 'typescript') return
  if (typeArguments.length === 1 && isNamed(typeArguments[0], BUFFER)) delete type.typeArguments
  const [first, ...more] = typeArguments
  const defaults = DEFAULTS.get(type.name)
  if (first && defaults) type.typeArguments = [first, ...restored(more, defaults)]
}

function restored(filled: readonly SomeType[], { today, old }: Defaults): SomeType[] {
  return filled.flatMap((type, index) => {
    const before = old[index]
    if (!isNamed(type, today[index])) return [type]
    return before === undefined ? [] : [new IntrinsicType(before)]
  })
}

function isNamed(type: SomeType | undefined, name: string | undefined): boolean {
  return (type?.type === 'intrinsic' || type?.type === 'reference') && type.name === name
}
