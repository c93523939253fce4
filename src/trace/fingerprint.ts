import { relative } from 'node:path'
import { ask, type Difference, difference, type Kind, kinds } from './questions.ts'
import { type Answers, type Recording, withLater } from './recorder.ts'

/** What a result depends on: as long as nothing of it has changed, the result is the same. */
export interface Fingerprint {
  readonly identity: Identity
  readonly answers: GroupedAnswers
}

/** What a result depends on beyond the disk, such as versions and options, each under its name. */
export type Identity = Readonly<Record<string, string>>

/** What was asked about, by the kind of question, by the folder and by the answer. */
export type GroupedAnswers = { [K in Kind]?: Grouped }

type Grouped = { [folder: string]: { [answer: string]: string[] } }

/** Something that is not as it was. */
export interface Change {
  /** A path as seen from the current folder, a command of git or a name of the identity. */
  readonly what: string
  readonly how: Difference | 'identity'
}

/** The fingerprint of what came out during a trace; undefined where it may come out otherwise. */
export function fingerprintOf(
  { answers, unrepeatable }: Recording,
  identity: Identity,
): Fingerprint | undefined {
  if (unrepeatable !== undefined) return undefined
  return { identity, answers: grouped(answers) }
}

/** A recording with all that a part of the work depended on; undefined where that is not known. */
export function withPart(whole: Recording, part: Fingerprint | undefined): Recording {
  if (!part) return { ...whole, unrepeatable: 'a part may come out otherwise' }
  const answers = new Map<Kind, Map<string, string>>()
  for (const [kind, folders] of Object.entries(part.answers) as [Kind, Grouped][]) {
    const ofKind = new Map<string, string>()
    answers.set(kind, ofKind)
    for (const [folder, byAnswer] of Object.entries(folders))
      for (const [answer, names] of Object.entries(byAnswer))
        for (const name of names) ofKind.set(folder + name, answer)
  }
  return withLater(whole, { answers, unrepeatable: undefined })
}

function grouped(answers: Answers): GroupedAnswers {
  const all: GroupedAnswers = {}
  for (const kind of kinds) {
    const folders: Grouped = {}
    for (const [subject, answer] of answers.get(kind) ?? []) {
      const [, folder = '', name = ''] = /^(.*[\\/])?(.*)$/s.exec(subject) ?? []
      folders[folder] ??= {}
      folders[folder][answer] ??= []
      folders[folder][answer].push(name)
    }
    all[kind] = folders
  }
  return all
}

/** The first thing that is not as it was; undefined where the result would be the same. */
export function firstChange(fingerprint: Fingerprint, identity: Identity): Change | undefined {
  return changes(fingerprint, identity).next().value
}

/** All that is not as it was, each thing once; of more than the limit, the first. */
export function allChanges(
  fingerprint: Fingerprint,
  identity: Identity,
  limit = Number.POSITIVE_INFINITY,
): Change[] {
  const found = new Map<string, Change>()
  for (const change of changes(fingerprint, identity)) {
    if (found.size >= limit) break
    if (!found.has(change.what)) found.set(change.what, change)
  }
  return [...found.values()]
}

/** All that is not as it was when it was recorded. */
export function changesIn({ answers }: Recording): Change[] {
  return allChanges({ identity: {}, answers: grouped(answers) }, {})
}

/** A change in words, as in `src/index.ts changed`. */
export function changeText({ what, how }: Change): string {
  return TEXTS[how](what)
}

const TEXTS: Readonly<Record<Change['how'], (what: string) => string>> = {
  added: (path) => `${path} was added`,
  removed: (path) => `${path} was removed`,
  changed: (path) => `${path} changed`,
  listing: (folder) => `files in ${folder} were added or removed`,
  git: (command) => `${command} gives another answer`,
  identity: (name) => `${name} changed`,
}

function* changes({ identity, answers }: Fingerprint, now: Identity): Generator<Change, undefined> {
  for (const name of new Set([...Object.keys(identity), ...Object.keys(now)]))
    if (identity[name] !== now[name]) yield { what: name, how: 'identity' }
  for (const [kind, folders] of Object.entries(answers) as [Kind, object][])
    for (const [folder, byAnswer] of Object.entries(folders))
      for (const [before, names] of Object.entries(byAnswer as Record<string, string[]>))
        for (const name of names) {
          const subject = folder + name
          const answer = ask(kind, subject)
          if (answer !== before)
            yield { what: shown(kind, subject), how: difference(kind, before, answer) }
        }
}

function shown(kind: Kind, subject: string): string {
  if (kind === 'git') return ['git', ...JSON.parse(subject).slice(1)].join(' ')
  return relative('', subject) || '.'
}
