/** Whether two words differ in one slip: a letter too many or too few, a wrong one, or two swapped. */
export function isTypo(typed: string, meant: string): boolean {
  const shorter = Math.min(typed.length, meant.length)
  let same = 0
  while (same < shorter && typed[same] === meant[same]) same += 1
  const [left, right] = [typed.slice(same), meant.slice(same)]
  return (
    left.slice(1) === right.slice(1) ||
    left.slice(1) === right ||
    left === right.slice(1) ||
    (left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2))
  )
}

/** Whether a word is the beginning of another but for one slip. */
export function isTypoOfStart(typed: string, meant: string): boolean {
  return [-1, 0, 1].some((more) => isTypo(typed, meant.slice(0, typed.length + more)))
}
