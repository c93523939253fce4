import { expect, test } from 'vitest'
import { gitHubRepository, siteAddress } from '../../src/init/repository.ts'
import { packageWith } from './package.ts'

test.each([
  'git+https://github.com/acme/shapes.git',
  'git@github.com:acme/shapes.git',
  'github:acme/shapes',
  'acme/shapes',
  'ssh://git@github.com/acme/shapes.git',
])('knows a repository on GitHub by %s', (address) => {
  expect(gitHubRepository(address)).toEqual({
    owner: 'acme',
    name: 'shapes',
    url: 'https://github.com/acme/shapes',
  })
})

test.each(['https://gitlab.com/acme/shapes.git', '../shapes', ''])(
  'knows no other: %s',
  (address) => {
    expect(gitHubRepository(address)).toBeUndefined()
  },
)

test('puts the site where GitHub Pages serves it', () => {
  const own = { owner: 'acme', name: 'acme.github.io', url: '', branch: 'main' }
  expect(siteAddress(packageWith())).toBe('https://acme.github.io/shapes/')
  expect(siteAddress({ repository: own })).toBe('https://acme.github.io/')
  expect(siteAddress({})).toBeUndefined()
})

test('puts the site on the homepage, unless that is the readme on GitHub', () => {
  expect(siteAddress(packageWith({ homepage: 'https://shapes.dev/api/' }))).toBe(
    'https://shapes.dev/api/',
  )
  expect(siteAddress(packageWith({ homepage: 'https://github.com/Acme/shapes#readme' }))).toBe(
    'https://acme.github.io/shapes/',
  )
})
