/** Numbers that grow, each as its distance from the one before: small numbers compress. */
export function toDeltas(numbers: readonly number[]): number[] {
  return numbers.map((number, at) => number - (numbers[at - 1] ?? 0))
}

/** The numbers of which `toDeltas` made distances. */
export function fromDeltas(deltas: readonly number[]): number[] {
  let sum = 0
  return deltas.map((delta) => {
    sum += delta
    return sum
  })
}
