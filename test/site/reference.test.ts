import { expect, test } from 'vitest'
import type { Api, ApiMember } from '../../src/model/api.ts'
import { openReference } from '../../src/site/reference.ts'
import { entryGroups } from '../../src/site/search/entries.ts'

const inherited = (from: string): ApiMember => ({
  name: 'legs',
  kind: 'Property',
  anchor: 'legs',
  inherited: `interfaces/${from}.md#legs`,
})

const animal = (name: string, ...members: ApiMember[]) => ({
  url: `interfaces/${name}.md`,
  name,
  kind: 'Interface',
  members,
})

const zoo = (...symbols: Api['symbols']): Api => ({
  format: 1,
  name: 'zoo',
  categories: [],
  symbols,
})

const legs = { name: 'legs', kind: 'Property', anchor: 'legs', type: { text: 'number' } }

test('a member has what it shares with the one that it is inherited from, however far above', () => {
  const cat = animal('Cat', inherited('Pet'))
  const api = zoo(animal('Animal', legs), animal('Pet', inherited('Animal')), cat)
  const reference = openReference(api)
  expect(cat.members.map(reference.whole)).toMatchObject([{ type: { text: 'number' } }])
  const [first] = entryGroups(reference)
  expect(first?.entries[1]).toMatchObject({ name: 'legs', heirs: [1, 2] })
})

test('members that seem to be inherited from each other come to an end', () => {
  const itself = animal('Cat', inherited('Cat'))
  const [one, other] = [animal('Pet', inherited('Dog')), animal('Dog', inherited('Pet'))]
  const reference = openReference(zoo(itself, one, other))
  for (const { members } of [itself, one, other])
    expect(members.map(reference.whole)).toMatchObject([{ name: 'legs' }])
  expect(entryGroups(reference).map(({ entries }) => entries[0]?.name)).toEqual([
    'Cat',
    'Dog',
    'Pet',
  ])
})
