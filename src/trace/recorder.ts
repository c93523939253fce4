import { readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { answerOf, ask, type Kind } from './questions.ts'
import { type Outcome, outcomeOf, unheard } from './traced.ts'

/** Answers by what was asked about, by the kind of question. */
export type Answers = ReadonlyMap<Kind, ReadonlyMap<string, string>>

/** What was asked of the disk, and what it answered. */
export interface Recording {
  readonly answers: Answers
  /** Why the same answers may yet lead to another result; undefined where they cannot. */
  readonly unrepeatable: string | undefined
}

/** By how many milliseconds the times of files may be behind: systems read the clock in steps. */
const CLOCK_LAG = 20

/** One recording after another: of the same question, the later answer counts. */
export function withLater(first: Recording, later: Recording): Recording {
  const answers = new Map(first.answers)
  for (const [kind, all] of later.answers)
    answers.set(kind, new Map([...(first.answers.get(kind) ?? []), ...all]))
  return { answers, unrepeatable: first.unrepeatable ?? later.unrepeatable }
}

/** Collects questions with their answers. */
export class Recorder {
  private readonly began = Date.now() - CLOCK_LAG
  private readonly answers = new Map<Kind, Map<string, string>>()
  /** What was asked about twice, with two answers. */
  private readonly varying = new Set<string>()
  /** What was asked for somebody who then looked for himself. */
  private readonly asked = new Set<string>()
  private readonly refused = new Set<string>()

  /** Keeps an answer that somebody got. */
  record(kind: Kind, subject: string, outcome: Outcome): void {
    const answers = this.answersTo(kind)
    const answer = answerOf(kind, subject, outcome)
    const known = answers.get(subject)
    if (known === undefined) answers.set(subject, answer)
    else if (known !== answer) this.varying.add(subject)
  }

  /** Asks for somebody whose own answer cannot be seen, and gives the answer. */
  ask(kind: Kind, path: string): string {
    const answers = this.answersTo(kind)
    const answer = answers.get(path) ?? ask(kind, path)
    answers.set(path, answer)
    this.asked.add(path)
    return answer
  }

  /** Asks for what is in a file for somebody who reads it by and by; false if it is none. */
  askForContents(path: string): boolean {
    const isFile = this.ask('stat if any', path) === 'file'
    if (isFile) this.ask('read', path)
    return isFile
  }

  /**
   * Asks for the lists of files in a folder and in all below it, also behind links, which some
   * versions of Node follow.
   */
  askForFolders(path: string, seen = new Set<string>()): void {
    this.ask('entries', path)
    const target = this.ask('native realpath', path)
    const place = target === '>' ? `>${path}` : target
    if (seen.has(place)) return
    seen.add(place)
    for (const name of namesIn(path)) {
      const below = join(path, name)
      if (this.ask('stat if any', below) === 'folder') this.askForFolders(below, seen)
    }
  }

  /** Says what was done that cannot be asked again. */
  refuse(reason: string): void {
    this.refused.add(reason)
  }

  /** The paths of the files that were read. */
  get filesRead(): string[] {
    return [...this.answersTo('read').keys()]
  }

  /**
   * All that was asked.
   *
   * @param isLeftOut - True for the absolute paths about which nothing is kept.
   */
  recording(isLeftOut: (path: string) => boolean): Recording {
    const isKept = (path: string) => !isLeftOut(resolve(path))
    const changed = [...this.varying, ...[...this.asked].filter((path) => this.hasChanged(path))]
    const reasons = [
      ...this.refused,
      ...changed.filter(isKept).map((subject) => `\`${subject}\` changed meanwhile`),
    ]
    const kept = [...this.answers].map(([kind, answers]) => [
      kind,
      new Map(kind === 'git' ? answers : [...answers].filter(([path]) => isKept(path))),
    ])
    return { answers: new Map(kept as [Kind, Map<string, string>][]), unrepeatable: reasons[0] }
  }

  private answersTo(kind: Kind): Map<string, string> {
    const answers = this.answers.get(kind) ?? new Map<string, string>()
    this.answers.set(kind, answers)
    return answers
  }

  private hasChanged(path: string): boolean {
    try {
      return statSync(path).ctimeMs >= this.began
    } catch {
      return false
    }
  }
}

function namesIn(folder: string): string[] {
  const outcome = outcomeOf(() => unheard(() => readdirSync(folder)))
  return 'result' in outcome ? (outcome.result as string[]) : []
}
