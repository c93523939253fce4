/** So many files are open at once: more are not faster, and some systems allow few. */
const AT_ONCE = 16

/** Does the work for all items, some at a time. When it fails for one, no other is under way any more. */
export async function inParallel<T>(
  items: Iterable<T>,
  work: (item: T) => Promise<unknown>,
): Promise<void> {
  const queue = [...items].reverse()
  const worker = async () => {
    for (let item = queue.pop(); item !== undefined; item = queue.pop())
      await work(item).catch((error) => {
        queue.length = 0
        throw error
      })
  }
  const results = await Promise.allSettled(Array.from({ length: AT_ONCE }, worker))
  for (const result of results) if (result.status === 'rejected') throw result.reason
}
