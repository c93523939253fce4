import childProcess from 'node:child_process'
import fs from 'node:fs'
import nodeModule from 'node:module'
import { promisify } from 'node:util'
import workerThreads from 'node:worker_threads'
import { absolutePath } from './absolute-path.ts'
import { gitSubject } from './git-questions.ts'
import type { Kind } from './questions.ts'
import type { Recorder } from './recorder.ts'
import { type AnyFunction, isHeard, type Style, traced, type Witness } from './traced.ts'

/** A function of Node, and what stands in its place during a trace. */
export interface TracedFunction {
  readonly owner: object
  readonly name: string
  readonly original: unknown
  readonly replacement: unknown
}

/** Tells a recorder what a call with some arguments asks. */
type Begin = (recorder: Recorder, args: readonly unknown[]) => Witness | undefined

let current: Recorder | undefined

/** Names who is told from now on what is asked; undefined for nobody. */
export function recordInto(recorder: Recorder | undefined): void {
  current = recorder
}

type Row = readonly [owner: object, name: string, style: Style, begin: Begin]

/** What the functions ask that come in three styles: with a callback, synchronous and as a promise. */
const IN_THREE_STYLES: Readonly<Record<string, Begin>> = {
  access: asks(([, mode]) => `access ${typeof mode === 'number' ? mode & 7 : 0}` as Kind),
  copyFile: readsLater,
  lstat: asks((args) => (isQuiet(args) ? 'lstat if any' : 'lstat')),
  open: opens,
  opendir: listsLater,
  readFile: reads,
  readdir: asks(listing),
  readlink: asks(() => 'readlink'),
  stat: asks((args) => (isQuiet(args) ? 'stat if any' : 'stat')),
}

/** What the others ask. */
const OTHERS: readonly Row[] = [
  [fs, 'createReadStream', 'sync', readsLater],
  [fs, 'exists', 'bare callback', asks(() => 'exists')],
  [fs, 'existsSync', 'sync', asks(() => 'exists')],
  [fs, 'realpath', 'callback', asks(() => 'realpath')],
  [fs, 'realpathSync', 'sync', asks(() => 'realpath')],
  [fs.promises, 'realpath', 'promise', asks(() => 'native realpath')],
  [childProcess, 'exec', 'sync', runs(true)],
  [childProcess, 'execFile', 'sync', runs(false)],
  [childProcess, 'execFileSync', 'sync', runs(false)],
  [childProcess, 'execSync', 'sync', runs(true)],
  [childProcess, 'spawn', 'sync', runs(false)],
  [childProcess, 'spawnSync', 'sync', runs(false)],
]

/** What asks more than can be seen. */
const UNSEEN: readonly (readonly [owner: object, name: string])[] = [
  [fs, 'cp'],
  [fs, 'cpSync'],
  [fs.promises, 'cp'],
  [fs, 'glob'],
  [fs, 'globSync'],
  [fs.promises, 'glob'],
  [fs, 'openAsBlob'],
  [fs, 'statfs'],
  [fs, 'statfsSync'],
  [fs.promises, 'statfs'],
  [childProcess, 'fork'],
  [nodeModule, 'register'],
  [nodeModule, 'registerHooks'],
  [process, 'loadEnvFile'],
]

/** All that is to be replaced during a trace, as it is now. */
export function tracedFunctions(): TracedFunction[] {
  const rows = [
    ...Object.entries(IN_THREE_STYLES).flatMap(([name, begin]): Row[] => [
      [fs, name, 'callback', begin],
      [fs, `${name}Sync`, 'sync', begin],
      [fs.promises, name, 'promise', begin],
    ]),
    ...OTHERS,
    ...UNSEEN.map(([owner, name]): Row => [owner, name, 'sync', refuses(`\`${name}\` was called`)]),
  ]
  // Not every version of Node has them all.
  const existing = rows.filter(([owner, name]) => name in owner)
  return [...existing.map((row) => replaced(...row)), tracedWorker()]
}

function replaced(owner: object, name: string, style: Style, begin: Begin): TracedFunction {
  const original: AnyFunction = Reflect.get(owner, name)
  const properties: Record<PropertyKey, AnyFunction> = {}
  const native: AnyFunction | undefined = Reflect.get(original, 'native')
  const promised: AnyFunction | undefined = Reflect.get(original, promisify.custom)
  const beginNative = asks(() => 'native realpath')
  if (native) properties.native = begins(native, style, beginNative)
  if (promised) properties[promisify.custom] = begins(promised, 'promise', begin)
  return { owner, name, original, replacement: begins(original, style, begin, properties) }
}

function begins(
  original: AnyFunction,
  style: Style,
  begin: Begin,
  properties?: Record<PropertyKey, AnyFunction>,
): AnyFunction {
  return traced(original, style, (args) => current && begin(current, args), properties)
}

function asks(kindOf: (args: readonly unknown[]) => Kind): Begin {
  return (recorder, args) => {
    const path = pathOf(recorder, args)
    const kind = kindOf(args)
    return path === undefined ? undefined : (outcome) => recorder.record(kind, path, outcome)
  }
}

function reads(recorder: Recorder, args: readonly unknown[]): Witness | undefined {
  const path = pathOf(recorder, args)
  if (path === undefined) return undefined
  return (outcome) => {
    if ('result' in outcome && isLossy(outcome.result, args)) readsLater(recorder, [path])
    else recorder.record('read', path, outcome)
  }
}

function readsLater(recorder: Recorder, args: readonly unknown[]): undefined {
  const path = pathOf(recorder, args)
  if (path !== undefined) recorder.askForContents(path)
}

function opens(recorder: Recorder, args: readonly unknown[]): undefined {
  if (isForReading(args[1])) readsLater(recorder, args)
}

function listsLater(recorder: Recorder, args: readonly unknown[]): undefined {
  const path = pathOf(recorder, args)
  const { recursive } = optionsOf(args)
  if (path !== undefined) recorder.ask(recursive ? 'entries below' : 'entries', path)
}

function runs(isShell: boolean): Begin {
  return (recorder, args) => {
    const subject = gitSubject(args, isShell)
    if (subject === undefined) recorder.refuse(`\`${args[0]}\` was run`)
    else recorder.ask('git', subject)
    return undefined
  }
}

function refuses(reason: string): Begin {
  return (recorder) => {
    recorder.refuse(reason)
    return undefined
  }
}

/** A thread has functions of its own, which nobody hears. */
function tracedWorker(): TracedFunction {
  const original = workerThreads.Worker
  const replacement = new Proxy(original, {
    construct(target, args, newTarget) {
      if (isHeard()) current?.refuse('a thread was started')
      return Reflect.construct(target, args, newTarget)
    },
  })
  return { owner: workerThreads, name: 'Worker', original, replacement }
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

/** True where the absence of a file is no error; which one it would be is then not told. */
function isQuiet(args: readonly unknown[]): boolean {
  return optionsOf(args).throwIfNoEntry === false
}

function listing(args: readonly unknown[]): Kind {
  const { withFileTypes, recursive } = optionsOf(args)
  return `${withFileTypes ? 'entries' : 'names'}${recursive ? ' below' : ''}`
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
