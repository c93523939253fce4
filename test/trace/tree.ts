import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, sep } from 'node:path'
import { allChanges, changeText, fingerprintOf } from '../../src/trace/fingerprint.ts'
import type { Recording } from '../../src/trace/recorder.ts'
import { traceFiles } from '../../src/trace/trace.ts'

/** A new folder with some files: contents by path; of those that begin with `>`, links are made. */
export function tree(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(realpathSync(tmpdir()), 'tree-'))
  for (const [path, contents] of Object.entries(files)) write(root, path, contents)
  return root
}

/** Waits until files that were just written no longer seem to have changed during a trace. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 25))
}

export function write(root: string, path: string, contents: string | Uint8Array): void {
  const target = join(root, path)
  mkdirSync(dirname(target), { recursive: true })
  if (typeof contents === 'string' && contents.startsWith('>'))
    symlinkSync(contents.slice(1), target)
  else writeFileSync(target, contents)
}

/** What a program asks about a folder; what else goes on in this thread is left out. */
export async function recorded(root: string, program: () => unknown): Promise<Recording> {
  const isLeftOut = (path: string) => path !== root && !path.startsWith(root + sep)
  const trace = traceFiles({ isLeftOut })
  let recording: Recording | undefined
  try {
    await program()
  } finally {
    recording = trace.stop()
  }
  return recording
}

/** What was asked about, by the kind of question, as seen from a folder. */
export function questions({ answers }: Recording, root: string): Record<string, string[]> {
  const shown = (subject: string) => subject.slice(root.length + 1)
  const kinds = [...answers].filter(([, { size }]) => size > 0)
  return Object.fromEntries(kinds.map(([kind, found]) => [kind, [...found.keys()].map(shown)]))
}

/** What has changed for a program after the folder was edited, in words, as seen from the folder. */
export async function changesAfter(
  root: string,
  program: () => unknown,
  edit: () => unknown,
): Promise<string[]> {
  const recording = await recorded(root, program)
  await edit()
  return changesSince(root, recording)
}

/** What has changed since a recording, in words, as seen from a folder. */
export function changesSince(root: string, recording: Recording): string[] {
  const fingerprint = fingerprintOf(recording, {})
  if (!fingerprint) throw new Error(recording.unrepeatable)
  const here = relative('', root)
  return allChanges(fingerprint, {}).map((change) =>
    changeText(change).replace(`${here}/`, '').replace(here, 'the folder'),
  )
}
