import { expect, test } from 'vitest'
import type { Api } from '../../src/model/api.ts'
import { below } from '../../src/site/below.ts'
import { openReference } from '../../src/site/reference.ts'

const api: Api = {
  format: 1,
  name: 'shapes',
  categories: [],
  symbols: [
    { name: 'Shape', kind: 'Interface', url: 'interfaces/Shape.md' },
    {
      name: 'Circle',
      kind: 'Interface',
      url: 'interfaces/Circle.md',
      extends: [{ text: 'Shape', symbols: ['interfaces/Shape.md'] }],
      members: [
        {
          name: 'url',
          kind: 'Property',
          comment: 'README.md',
          inherited: 'interfaces/Shape.md#url',
        },
        { name: 'name', kind: 'Property', inherited: 'Error.name' },
      ],
    },
  ],
}

test('puts all addresses below a folder, and leaves names and texts', () => {
  const [, circle] = below(api, 'reference/').symbols
  expect(circle).toEqual({
    name: 'Circle',
    kind: 'Interface',
    url: 'reference/interfaces/Circle.md',
    extends: [{ text: 'Shape', symbols: ['reference/interfaces/Shape.md'] }],
    members: [
      {
        name: 'url',
        kind: 'Property',
        comment: 'README.md',
        inherited: 'reference/interfaces/Shape.md#url',
      },
      { name: 'name', kind: 'Property', inherited: 'Error.name' },
    ],
  })
})

test.each(['reference', '/reference/', './reference/'])('finds symbols there: %s', (folder) => {
  const reference = openReference(api, folder)
  expect(reference.heirsOf('reference/interfaces/Shape.md').map(({ name }) => name)).toEqual([
    'Circle',
  ])
})

test.each(['', '.', './', '/'])(
  'moves nothing for the folder that is served itself: "%s"',
  (folder) => {
    expect(openReference(api, folder).folder).toBe('')
  },
)
