import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Recorder } from './recorder.ts'
import { upwards } from './upwards.ts'

const { cache } = createRequire(import.meta.url)

/** Below `node_modules`: the list of all that a package manager has installed there. */
const INSTALLED = ['.package-lock.json', '.pnpm/lock.yaml', '.yarn-state.yml', '.yarn-integrity']

/** True where modules are loaded in a way of which this thread sees nothing. */
export function hasModuleHooks(): boolean {
  const options = [...process.execArgv, process.env.NODE_OPTIONS]
  return /--(import|loader|experimental-loader)\b/.test(options.join(' '))
}

/** The files of the CommonJS modules that are loaded. */
export function modulesLoaded(): ReadonlySet<string> {
  return new Set(Object.keys(cache))
}

/**
 * Asks what Node asked when it loaded modules, in ways of its own that no replaced function sees.
 *
 * @param before - The modules that were loaded when the trace began.
 */
export function askForModules(recorder: Recorder, before: ReadonlySet<string>): void {
  for (const file of modulesLoaded()) if (!before.has(file)) recorder.askForContents(file)
  const folders = new Set(recorder.filesRead.filter(isModule).map((file) => dirname(file)))
  for (const folder of folders) askForPackage(recorder, folder)
  for (const folder of modulesFolders(folders))
    for (const name of INSTALLED) recorder.askForContents(join(folder, name))
}

function isModule(file: string): boolean {
  return /(?<!\.d)\.[cm]?[jt]s$/.test(file)
}

/** Asks for the `package.json` that says how the modules of a folder are read. */
function askForPackage(recorder: Recorder, folder: string): void {
  for (const each of upwards(folder))
    if (recorder.askForContents(join(each, 'package.json'))) return
}

function modulesFolders(folders: Iterable<string>): Set<string> {
  const found = new Set<string>()
  for (const folder of folders)
    for (const { index, 0: name } of folder.matchAll(/[\\/]node_modules(?=[\\/]|$)/g))
      found.add(folder.slice(0, index + name.length))
  return found
}
