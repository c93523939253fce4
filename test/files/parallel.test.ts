import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { inParallel } from '../../src/files/parallel.ts'

const numbers = Array.from({ length: 100 }, (_, at) => at)

test('does the work for each item once, some at a time', async () => {
  const done: number[] = []
  let underWay = 0
  let most = 0
  await inParallel(numbers, async (item) => {
    underWay += 1
    most = Math.max(most, underWay)
    await setTimeout(1)
    underWay -= 1
    done.push(item)
  })
  expect(done.sort((a, b) => a - b)).toEqual(numbers)
  expect(most).toBe(16)
})

test('begins nothing more after a failure, and fails when all that was under way is done', async () => {
  const begun: number[] = []
  const done: number[] = []
  const failing = inParallel(numbers, async (item) => {
    begun.push(item)
    if (item === 3) throw new Error('three')
    await setTimeout(20)
    done.push(item)
  })
  await expect(failing).rejects.toThrow('three')
  expect(begun).toEqual(numbers.slice(0, 16))
  expect(done).toEqual(begun.filter((item) => item !== 3))
})
