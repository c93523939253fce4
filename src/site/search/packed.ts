const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Numbers from 0 on as text: a digit for each five bits, the last of each number below 32. */
export function packed(numbers: readonly number[]): string {
  return numbers.map(digits).join('')
}

/** The numbers that were packed. */
export function unpacked(text: string): number[] {
  const numbers: number[] = []
  let [value, factor] = [0, 1]
  for (const digit of text) {
    const bits = DIGITS.indexOf(digit)
    value += (bits % 32) * factor
    factor *= 32
    if (bits >= 32) continue
    numbers.push(value)
    ;[value, factor] = [0, 1]
  }
  return numbers
}

function digits(number: number): string {
  const bits = number % 32
  const rest = (number - bits) / 32
  return rest === 0 ? (DIGITS[bits] ?? '') : `${DIGITS[bits + 32]}${digits(rest)}`
}

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

/** Sorted words, each without what it shares with the one before; a digit says how much that is. */
export function toTails(words: readonly string[]): string[] {
  return words.map((word, at) => {
    const before = words[at - 1] ?? ''
    let same = 0
    while (same < 31 && same < before.length && before[same] === word[same]) same += 1
    return `${DIGITS[same]}${word.slice(same)}`
  })
}

/** The words of which `toTails` made tails. */
export function fromTails(tails: readonly string[]): string[] {
  let before = ''
  return tails.map((tail) => {
    before = before.slice(0, DIGITS.indexOf(tail[0] ?? 'A')) + tail.slice(1)
    return before
  })
}
