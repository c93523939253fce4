import childProcess from 'node:child_process'
import fs from 'node:fs'
import nodeModule from 'node:module'
import { promisify } from 'node:util'
import workerThreads from 'node:worker_threads'
import {
  access,
  asks,
  type Begin,
  lists,
  listsLater,
  lookup,
  opens,
  reads,
  readsLater,
  refuses,
  runs,
} from './calls.ts'
import type { Recorder } from './recorder.ts'
import { type AnyFunction, isHeard, type Style, traced } from './traced.ts'

/** A function of Node, and what stands in its place during a trace. */
export interface TracedFunction {
  readonly owner: object
  readonly name: string
  readonly original: unknown
  readonly replacement: unknown
}

let current: Recorder | undefined

/** Names who is told from now on what is asked; undefined for nobody. */
export function recordInto(recorder: Recorder | undefined): void {
  current = recorder
}

type Row = readonly [owner: object, name: string, style: Style, begin: Begin]

/** What the functions ask that come in three styles: with a callback, synchronous and as a promise. */
const IN_THREE_STYLES: Readonly<Record<string, Begin>> = {
  access: asks(access),
  copyFile: readsLater,
  lstat: asks(lookup('lstat')),
  open: opens,
  opendir: listsLater,
  readFile: reads,
  readdir: lists,
  readlink: asks(() => 'readlink'),
  stat: asks(lookup('stat')),
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
