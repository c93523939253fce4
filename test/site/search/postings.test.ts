import { expect, test } from 'vitest'
import { folded } from '../../../src/site/search/humps.ts'
import {
  decodePostings,
  encodePostings,
  type Postings,
  shardsBetween,
} from '../../../src/site/search/postings.ts'

const many: Postings = new Map(
  Array.from({ length: 3_000 }, (_, at) => [
    `name_${at}`,
    [
      { entry: at, heirs: [] },
      { entry: at + 7, heirs: at % 5 === 0 ? [2, 3, 900] : [] },
    ],
  ]),
)

test('what was encoded is found again, each key in the piece that should hold it', () => {
  const shards = encodePostings(many)
  expect(shards.length).toBeGreaterThan(2)
  const firsts = shards.map(({ first }) => first)
  const decoded = shards.map(({ data }) => decodePostings(JSON.parse(JSON.stringify(data))))
  for (const [key, postings] of many) {
    const pieces = shardsBetween(firsts, folded(key), folded(key))
    const found = pieces.map((at) => decoded[at]?.get(key)).filter(Boolean)
    expect(found).toEqual([postings])
  }
})

test('keys of one spelling stay apart', () => {
  const postings: Postings = new Map([
    ['accessCode', [{ entry: 1, heirs: [] }]],
    ['access_code', [{ entry: 2, heirs: [] }]],
    ['', [{ entry: 3, heirs: [] }]],
  ])
  const [shard] = encodePostings(postings)
  expect(shard && new Map(decodePostings(shard.data))).toEqual(postings)
})
