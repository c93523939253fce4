/** How a call ended: with a result or with an error. */
export type Outcome = { readonly result: unknown } | { readonly error: unknown }

/** Is told how a call ended, before whoever called. */
export type Witness = (outcome: Outcome) => void

/** In which way a function gives its result. */
export type Style = keyof typeof STYLES

// biome-ignore lint/suspicious/noExplicitAny: functions of Node of every shape.
export type AnyFunction = (this: unknown, ...args: any[]) => any
type Call = (...args: unknown[]) => unknown

const STYLES = {
  sync(call: Call, args: unknown[], witness: Witness) {
    const outcome = outcomeOf(() => call(...args))
    witness(outcome)
    if ('error' in outcome) throw outcome.error
    return outcome.result
  },
  promise(call: Call, args: unknown[], witness: Witness) {
    return (call(...args) as Promise<unknown>).then(
      (result) => {
        witness({ result })
        return result
      },
      (error) => {
        witness({ error })
        throw error
      },
    )
  },
  callback(call: Call, args: unknown[], witness: Witness) {
    return callHeard(call, args, (error, result) => witness(error ? { error } : { result }))
  },
  /** The callback of `exists` is given no error. */
  'bare callback'(call: Call, args: unknown[], witness: Witness) {
    return callHeard(call, args, (result) => witness({ result }))
  },
}

let isUnheard = false

/** Calls a function, and until it returns nobody is told of any call. */
export function unheard<Result>(call: () => Result): Result {
  const before = isUnheard
  isUnheard = true
  try {
    return call()
  } finally {
    isUnheard = before
  }
}

/** False as long as such a call lasts. */
export function isHeard(): boolean {
  return !isUnheard
}

/**
 * A function that does what another does, and tells how its calls end.
 *
 * @param begin - Is told the arguments of each call, and gives the witness, if there is to be one.
 * @param properties - Those of the other that something else takes the place of.
 */
export function traced(
  original: AnyFunction,
  style: Style,
  begin: (args: readonly unknown[]) => Witness | undefined,
  properties: Readonly<Record<PropertyKey, AnyFunction>> = {},
): AnyFunction {
  function wrapper(this: unknown, ...args: unknown[]): unknown {
    // Some functions of Node call others.
    if (isUnheard) return original.apply(this, args)
    const witness = begin(args)
    const call = (...args: unknown[]) => unheard(() => original.apply(this, args))
    return witness ? STYLES[style](call, args, witness) : call(...args)
  }
  const { prototype, ...descriptors } = Object.getOwnPropertyDescriptors(original)
  for (const key of Reflect.ownKeys(properties))
    Object.assign(Reflect.get(descriptors, key), { value: Reflect.get(properties, key) })
  return Object.defineProperties(wrapper, descriptors)
}

function callHeard(call: Call, args: unknown[], hear: (...values: unknown[]) => void): unknown {
  const at = args.findLastIndex((value) => typeof value === 'function')
  const callback = args[at] as AnyFunction | undefined
  if (!callback) return call(...args)
  const heard = function (this: unknown, ...values: unknown[]) {
    hear(...values)
    return callback.apply(this, values)
  }
  return call(...args.with(at, heard))
}

/** How a call ends. */
export function outcomeOf(call: () => unknown): Outcome {
  try {
    return { result: call() }
  } catch (error) {
    return { error }
  }
}
