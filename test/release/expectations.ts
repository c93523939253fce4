import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { ownContender } from '../../src/files/contender.ts'
import type { Run } from '../cli/project.ts'
import { git, state, version } from './repository.ts'

/** What our own program said, without what npm adds to it. */
export const said = ({ out }: Run) =>
  out.replace(/^(?:npm (?:error|notice)|>).*\n|^v?\d\S*\n/gm, '').trim()

export const versionsIn = (folder: string) =>
  ['package.json', 'package-lock.json'].map(
    (file) => JSON.parse(readFileSync(join(folder, file), 'utf8')).version,
  )

export const record = (folder: string, version: string) =>
  JSON.parse(readFileSync(join(folder, `docs/releases/${version}.changes.json`), 'utf8'))

export const filesOf = (folder: string, revision: string) =>
  git(folder, 'show', '--name-status', '--format=', revision)
    .split('\n')
    .map((line) => line.split('\t'))

/** What a release that is under way keeps for the case that it is killed, and what it says. */
export const journalOf = (folder: string) => join(folder, '.git/seamapi-docs-release.json')
export const journal = async (by: object = {}) =>
  JSON.stringify({ by: { ...(await ownContender()), ...by }, tag: 'v1.2.0' })

/** Has git run a command. */
export function hook(folder: string, name: string, command: string): void {
  writeFileSync(join(folder, '.git/hooks', name), `#!/bin/sh\n${command}\n`, { mode: 0o755 })
}

/** The records of 1.1.0 are on the disk, and its pages are not. */
export const inTheMiddle = (folder: string) => ({
  when: () => existsSync(join(folder, 'docs/releases/1.1.0.json')),
})

/** Expects `npm version` to fail, to say why in one piece, and to leave nothing behind. */
export async function expectNothing(
  folder: string,
  words: readonly string[],
  why: string | RegExp,
) {
  const before = state(folder)
  const run = await version(folder, words)
  expect(run.code).not.toBe(0)
  expect(said(run)).toMatch(why)
  expect(run.out).not.toMatch(/^ {4}at /m)
  expect(state(folder)).toEqual(before)
  return run
}
