import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import { threadId } from 'node:worker_threads'
import { hash } from '../files/manifest.ts'
import type { Fingerprint, GroupedAnswers } from './fingerprint.ts'
import { upwards } from './upwards.ts'

/** To be raised whenever a fingerprint of before cannot be read any more. */
const FORMAT = 1

/** What came out of some work, and what it depends on. */
export interface Memory<T> {
  readonly fingerprint: Fingerprint
  /** Anything that JSON can hold. */
  readonly result: T
}

/** The memory in a file; undefined where there is none, or not just as it was written. */
export function readMemory<T>(path: string): Memory<T> | undefined {
  try {
    const text = readFileSync(path, 'utf8')
    const start = text.indexOf('\n') + 1
    const body = text.slice(start)
    return text.slice(0, start) === header(body) ? parse<T>(body) : undefined
  } catch {
    return undefined
  }
}

/**
 * Writes a memory in one step. Where there is none, or it cannot be written, none is left: the one
 * that was there is another's.
 */
export function writeMemory(path: string, memory: Memory<unknown> | undefined): void {
  const beside = `${path}.${process.pid}-${threadId}`
  try {
    rmSync(path, { force: true })
    if (!memory) return
    const body = format(memory)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(beside, header(body) + body)
    renameSync(beside, path)
  } catch {
    // To go without only costs time.
    removeQuietly(beside)
  }
}

/**
 * The file for what is kept about a folder, in the nearest `node_modules` that there is upwards;
 * undefined where there is none.
 */
export function cacheFile(folder: string, name: string): string | undefined {
  for (const at of upwards(folder)) {
    const modules = join(at, 'node_modules')
    if (statSync(modules, { throwIfNoEntry: false })?.isDirectory())
      return join(modules, '.cache', 'seamapi-docs', `${name}-${shortHash(resolve(folder))}.json`)
  }
  return undefined
}

function header(body: string): string {
  return `${JSON.stringify({ fingerprint: FORMAT, sha256: hash(body) })}\n`
}

/** Folders below the current one are written as seen from there, with a point in front. */
function format({ fingerprint: { identity, answers }, result }: Memory<unknown>): string {
  const cwd = process.cwd()
  const short = (folder: string) =>
    folder.startsWith(cwd + sep) ? `.${folder.slice(cwd.length)}` : folder
  return JSON.stringify({ cwd, identity, answers: withFolders(answers, short), result })
}

function parse<T>(text: string): Memory<T> {
  const { cwd, identity, answers, result } = JSON.parse(text)
  const long = (folder: string) => (folder.startsWith('.') ? cwd + folder.slice(1) : folder)
  return { fingerprint: { identity, answers: withFolders(answers, long) }, result }
}

function withFolders(answers: GroupedAnswers, rename: (folder: string) => string): GroupedAnswers {
  const kinds = Object.entries(answers).map(([kind, folders]) => [
    kind,
    Object.fromEntries(
      Object.entries(folders).map(([folder, byAnswer]) => [rename(folder), byAnswer]),
    ),
  ])
  return Object.fromEntries(kinds)
}

function shortHash(text: string): string {
  return Buffer.from(hash(text), 'base64').toString('hex').slice(0, 16)
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // It could not be written either.
  }
}
