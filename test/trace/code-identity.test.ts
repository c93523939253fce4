import * as fs from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeEach, expect, test } from 'vitest'
import { codeIdentity } from '../../src/trace/code-identity.ts'
import { tree, write } from './tree.ts'

let root: string
let dist: string
let before: string

beforeEach(() => {
  root = tree({
    'package.json': '{}',
    'dist/index.js': 'one',
    'dist/deep/part.js': 'two',
    'dist/data.json': '{}',
    'dist/style.css': '',
    'src/index.ts': '',
  })
  dist = join(root, 'dist')
  before = codeIdentity(dist)
})

test('the identity of code is the same for the same files, wherever they are', () => {
  expect(codeIdentity(pathToFileURL(`${dist}/`))).toBe(before)
  fs.cpSync(root, `${root}-copy`, { recursive: true })
  expect(codeIdentity(`${root}-copy/dist`)).toBe(before)
})

test.each([
  ['dist/index.js', 'another'],
  ['dist/deep/part.js', 'another'],
  ['dist/data.json', '[]'],
  ['dist/new.js', ''],
  ['package.json', '{ "version": "2" }'],
])('it is another one when %s is', (path, contents) => {
  write(root, path, contents)
  expect(codeIdentity(dist)).not.toBe(before)
})

test('it is another one when files change places', () => {
  fs.renameSync(join(dist, 'index.js'), join(dist, 'other.js'))
  expect(codeIdentity(dist)).not.toBe(before)
})

test('it does not depend on what is no code', () => {
  write(root, 'dist/style.css', 'body {}')
  write(root, 'dist/index.d.ts', '')
  write(root, 'src/index.ts', 'another')
  expect(codeIdentity(dist)).toBe(before)
})
