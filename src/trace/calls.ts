import fs from 'node:fs'
import { absolutePath } from './absolute-path.ts'
import { gitSubject } from './git-questions.ts'
import type { Kind } from './questions.ts'
import type { Recorder } from './recorder.ts'
import type { Witness } from './traced.ts'

/** Tells a recorder what a call with some arguments asks. */
export type Begin = (recorder: Recorder, args: readonly unknown[]) => Witness | undefined

/** A call that gives the answer to one question about its path. */
export function asks(kindOf: (args: readonly unknown[]) => Kind): Begin {
  return (recorder, args) => {
    const path = pathOf(recorder, args)
    const kind = kindOf(args)
    return path === undefined ? undefined : (outcome) => recorder.record(kind, path, outcome)
  }
}

/** A call that gives the contents of a file. */
export function reads(recorder: Recorder, args: readonly unknown[]): Witness | undefined {
  const path = pathOf(recorder, args)
  if (path === undefined) return undefined
  return (outcome) => {
    if ('result' in outcome && isLossy(outcome.result, args)) readsLater(recorder, [path])
    else recorder.record('read', path, outcome)
  }
}

/** A call after which a file is read by and by. */
export function readsLater(recorder: Recorder, args: readonly unknown[]): undefined {
  const path = pathOf(recorder, args)
  if (path !== undefined) recorder.askForContents(path)
}

/** A call that opens a file, be it to read or to write. */
export function opens(recorder: Recorder, args: readonly unknown[]): undefined {
  if (isForReading(args[1])) readsLater(recorder, args)
}

/** A call that lists a folder. */
export function lists(recorder: Recorder, args: readonly unknown[]): Witness | undefined {
  const path = pathOf(recorder, args)
  const { withFileTypes, recursive } = optionsOf(args)
  if (path === undefined || recursive) return listsLater(recorder, args)
  return (outcome) => recorder.record(withFileTypes ? 'entries' : 'names', path, outcome)
}

/** A call after which a folder is listed by and by. */
export function listsLater(recorder: Recorder, args: readonly unknown[]): undefined {
  const path = pathOf(recorder, args)
  if (path === undefined) return
  if (optionsOf(args).recursive) recorder.askForFolders(path)
  else recorder.ask('entries', path)
}

/** A call that runs a program; its arguments begin with a command line, or with the program. */
export function runs(isShell: boolean): Begin {
  return (recorder, args) => {
    const subject = gitSubject(args, isShell)
    if (subject === undefined) recorder.refuse(`\`${args[0]}\` was run`)
    else recorder.ask('git', subject)
    return undefined
  }
}

/** A call that asks what cannot be asked again. */
export function refuses(reason: string): Begin {
  return (recorder) => {
    recorder.refuse(reason)
    return undefined
  }
}

function pathOf(recorder: Recorder, [value]: readonly unknown[]): string | undefined {
  const path = absolutePath(value)
  if (value instanceof Uint8Array && path?.includes('\uFFFD'))
    recorder.refuse(`\`${path}\` is no text`)
  return path
}

function optionsOf([, options]: readonly unknown[]): Readonly<Record<string, unknown>> {
  if (typeof options === 'string') return { encoding: options }
  return typeof options === 'object' ? { ...options } : {}
}

/** With what in mind a file is looked for. */
export function access([, mode]: readonly unknown[]): Kind {
  return `access ${typeof mode === 'number' ? mode & 7 : 0}` as Kind
}

/** How a file is looked for; where its absence is no error, it is not told which one it would be. */
export function lookup(kind: 'stat' | 'lstat'): (args: readonly unknown[]) => Kind {
  return (args) => (optionsOf(args).throwIfNoEntry === false ? `${kind} if any` : kind)
}

/** True for text from which the bytes of the file cannot be told. */
function isLossy(contents: unknown, args: readonly unknown[]): boolean {
  if (typeof contents !== 'string') return false
  return !/^utf-?8$/i.test(String(optionsOf(args).encoding)) || contents.includes('\uFFFD')
}

function isForReading(flags: unknown): boolean {
  const { O_TRUNC, O_WRONLY } = fs.constants
  if (typeof flags === 'number') return !(flags & O_TRUNC) && !(flags & O_WRONLY)
  return typeof flags !== 'string' || /r|a.*\+/.test(flags)
}
