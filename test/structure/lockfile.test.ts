import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Entry {
  readonly resolved?: string
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const packages: Readonly<Record<string, Entry>> = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
).packages

test('the lockfile holds the packages of every platform, not only those installed where it was made', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(path, name)),
  )
  expect(missing).toEqual([])
})

test('the lockfile names no registry', () => {
  expect(Object.values(packages).filter(({ resolved }) => resolved)).toEqual([])
})

/** True when a dependency of the package at a path is found where Node would look for it. */
function isLocked(path: string, name: string): boolean {
  if (`${path ? `${path}/` : ''}node_modules/${name}` in packages) return true
  const parent = path.split('/node_modules/').slice(0, -1).join('/node_modules/')
  return path !== '' && isLocked(parent, name)
}
