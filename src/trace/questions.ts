import { spawnSync } from 'node:child_process'
import {
  accessSync,
  type Dirent,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs'
import { hash } from '../files/manifest.ts'
import { isGitQuestion } from './git-questions.ts'
import { type Outcome, outcomeOf, unheard } from './traced.ts'

/** One way to ask the disk. */
interface Question {
  /** Asks; throws what Node throws. */
  readonly ask: (subject: string) => unknown
  /** What is kept of the result: two results with the same text are the same answer. */
  readonly answer: (result: never, subject: string) => string
  /** In which way its answers differ, where nothing came or went. */
  readonly difference: Difference
}

/** In which way the answer to a question is not what it was. */
export type Difference = 'added' | 'removed' | 'changed' | 'listing' | 'git'

const QUESTIONS = {
  read: question(contents, hash),
  stat: question((path) => statSync(path), entryKind),
  'stat if any': question((path) => statSync(path, { throwIfNoEntry: false }), entryKind),
  lstat: question((path) => lstatSync(path), entryKind),
  'lstat if any': question((path) => lstatSync(path, { throwIfNoEntry: false }), entryKind),
  exists: question(
    (path) => existsSync(path),
    (isThere) => (isThere ? 'yes' : 'no'),
  ),
  ...accessQuestions(),
  readlink: question((path) => readlinkSync(path), target),
  realpath: question((path) => realpathSync(path), target),
  'native realpath': question((path) => realpathSync.native(path), target),
  names: question((path) => readdirSync(path), namesHash, 'listing'),
  entries: question((path) => readdirSync(path, { withFileTypes: true }), entriesHash, 'listing'),
  git: question(runGit, hash, 'git'),
} satisfies Record<string, Question>

/** What can be asked of the disk. The subject is a path, or what `gitSubject` makes of a run of git. */
export type Kind = keyof typeof QUESTIONS

/** All kinds of questions; what was read comes first, git last. */
export const kinds = Object.keys(QUESTIONS) as Kind[]

/** The answer of the disk as it is now. */
export function ask(kind: Kind, subject: string): string {
  return answerOf(
    kind,
    subject,
    outcomeOf(() => unheard(() => QUESTIONS[kind].ask(subject))),
  )
}

/** The answer that somebody got who asked for himself. */
export function answerOf(kind: Kind, subject: string, outcome: Outcome): string {
  if ('error' in outcome) return errorAnswer(outcome.error)
  const { answer }: Question = QUESTIONS[kind]
  return answer(outcome.result as never, subject)
}

/** In which way two answers to a question differ. */
export function difference(kind: Kind, before: string, now: string): Difference {
  const { difference } = QUESTIONS[kind]
  if (difference === 'git' || isNothing(before) === isNothing(now)) return difference
  return isNothing(before) ? 'added' : 'removed'
}

function question<Result>(
  ask: (subject: string) => Result,
  answer: (result: Result, subject: string) => string,
  difference: Difference = 'changed',
) {
  return { ask, answer, difference }
}

/** One question for each combination of R_OK, W_OK and X_OK. */
function accessQuestions() {
  const modes = [0, 1, 2, 3, 4, 5, 6, 7] as const
  const questions = modes.map((mode) => [
    `access ${mode}`,
    question(
      (path) => accessSync(path, mode),
      () => 'yes',
    ),
  ])
  type Access = `access ${(typeof modes)[number]}`
  return Object.fromEntries(questions) as Record<Access, Question>
}

/** Answers that are errors begin with `!`; no other does. */
function errorAnswer(error: unknown): string {
  return `!${(error as NodeJS.ErrnoException).code ?? String(error)}`
}

function isNothing(answer: string): boolean {
  return ['none', 'no', '!ENOENT', '!ENOTDIR'].includes(answer)
}

function contents(path: string): Buffer {
  const entry = statSync(path, { throwIfNoEntry: false })
  // To read from a pipe could last for ever.
  if (entry && !entry.isFile() && !entry.isDirectory())
    throw Object.assign(new Error(), { code: 'ESPIPE' })
  return readFileSync(path)
}

function entryKind(entry: Stats | Dirent | undefined): string {
  if (!entry) return 'none'
  if (entry.isFile()) return 'file'
  if (entry.isDirectory()) return 'folder'
  return entry.isSymbolicLink() ? 'link' : 'other'
}

/** Most paths lead to themselves. */
function target(path: string | Buffer, subject: string): string {
  return path === subject ? '>' : `>${path}`
}

function namesHash(names: readonly (string | Buffer)[]): string {
  return hash(names.map(String).sort().join('\0'))
}

function entriesHash(entries: readonly Dirent[]): string {
  return namesHash(entries.map((entry) => `${entry.name}\0${entryKind(entry)}`))
}

/** What git says, and after it its exit status. */
function runGit(subject: string): Buffer {
  const [cwd, ...args] = JSON.parse(subject) as [string, ...string[]]
  if (!isGitQuestion(args)) throw new Error('no question')
  const { status, stdout, error } = spawnSync('git', args, {
    cwd,
    windowsHide: true,
    maxBuffer: Number.POSITIVE_INFINITY,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  if (error) throw error
  return Buffer.concat([stdout, Buffer.from(`\n${status}`)])
}
