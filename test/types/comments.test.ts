import { resolve } from 'node:path'
import { ReflectionKind } from 'typedoc'
import { expect, test } from 'vitest'
import { convert, ownModels } from '../theme/render.ts'

const { project } = await convert(resolve('.'), ownModels)
const declared = project
  .getReflectionsByKind(ReflectionKind.All)
  .filter((reflection) => reflection.isDeclaration())
  // What has no source was made by the compiler, from a `Record` for one.
  .filter(({ sources, kind }) => sources && kind !== ReflectionKind.TypeLiteral)

test('every symbol and every member is documented', () => {
  expect(declared.length).toBeGreaterThan(500)
  const silent = declared.filter(
    ({ comment, signatures }) => !(comment ?? signatures?.[0]?.comment)?.summary.length,
  )
  expect(silent.map((reflection) => reflection.getFullName())).toEqual([])
})

test('every exported symbol belongs to one domain', () => {
  const titles = new Map<string, string[]>()
  for (const { title, children } of project.categories ?? [])
    for (const { name } of children) titles.set(name, [...(titles.get(name) ?? []), title])
  expect(titles.size).toBe(170)
  expect([...titles].filter(([, all]) => all.length !== 1 || all[0] === 'Other')).toEqual([])
})
