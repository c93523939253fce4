import { expect, test } from 'vitest'
import { parseQuery } from '../../../src/site/search/query.ts'

test.each([
  ['  access   code id ', { text: 'access code id' }],
  ['Device.device_id', { text: 'Device.device_id', owner: 'Device', member: 'device_id' }],
  ['Device.', { text: 'Device.', owner: 'Device', member: '' }],
  ['zoo.Animal.name', { text: 'zoo.Animal.name', owner: 'zoo.Animal', member: 'name' }],
  [': Device[]', { text: '', type: 'Device[]' }],
  [':Device', { text: '', type: 'Device' }],
  ['type:SeamWarning', { text: '', type: 'SeamWarning' }],
  ['id: string | null', { text: 'id', type: 'string | null' }],
  ['in:Device battery', { text: 'battery', within: 'Device' }],
  ['optional: code', { text: 'code', optional: true }],
  ['code deprecated:', { text: 'code', deprecated: true }],
  [
    'in:Device optional: name: string',
    { text: 'name', within: 'Device', optional: true, type: 'string' },
  ],
  ['access:read', { text: 'access:read' }],
  ['type:', { text: '' }],
  ['.', { text: '.' }],
])('%s', (query, expected) => {
  expect(parseQuery(query)).toEqual(expected)
})
