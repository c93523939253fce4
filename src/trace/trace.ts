import { syncBuiltinESMExports } from 'node:module'
import { askForModules, hasModuleHooks, modulesLoaded } from './module-questions.ts'
import { Recorder, type Recording } from './recorder.ts'
import { recordInto, tracedFunctions } from './traced-functions.ts'

/** Everything that is asked of the disk, from its start to its stop. */
export interface Trace {
  /** The questions so far, without those for the modules that were loaded. */
  soFar(): Recording
  /** Ends it, and gives the questions with the answers that were got. */
  stop(): Recording
}

/** What a trace may be told. */
export interface TraceOptions {
  /**
   * True for the absolute paths about which nothing is kept, such as those of the pages that are
   * written meanwhile.
   */
  readonly isLeftOut?: (path: string) => boolean
}

let isRunning = false

/**
 * Starts to record what anybody in this thread asks of the disk through `node:fs`, and of git.
 *
 * Start it before the program is loaded: a module that took a function out of `node:fs` before, as in
 * `const { readFileSync } = require('fs')`, goes unheard. Of what is only looked for, the kind counts,
 * not its size or times. What comes from elsewhere, such as the environment, the clock or the network,
 * is not recorded.
 */
export function traceFiles({ isLeftOut = () => false }: TraceOptions = {}): Trace {
  if (isRunning) throw new Error('Cannot trace the files: a trace of this thread is running.')
  isRunning = true
  const loaded = modulesLoaded()
  const recorder = new Recorder()
  if (hasModuleHooks()) recorder.refuse('modules are loaded through hooks')
  recordInto(recorder)
  const functions = tracedFunctions()
  for (const { owner, name, replacement } of functions) Reflect.set(owner, name, replacement)
  syncBuiltinESMExports()
  return {
    soFar: () => recorder.recording(isLeftOut),
    stop() {
      isRunning = false
      recordInto(undefined)
      // Somebody else may have put his own in its place.
      for (const { owner, name, original, replacement } of functions)
        if (Reflect.get(owner, name) === replacement) Reflect.set(owner, name, original)
      syncBuiltinESMExports()
      askForModules(recorder, loaded)
      return recorder.recording(isLeftOut)
    },
  }
}
