/** Exit codes of every command. */
export const ExitCode = {
  /** Done, or nothing to do. */
  Ok: 0,
  /** The generated files are not what a generation would write. */
  Stale: 1,
  /** The pages that were compared say different things. */
  Differs: 1,
  /** The version is smaller than the changes demand. */
  Refused: 1,
  /** The command could not run. */
  Failed: 2,
} as const

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode]

/** What a command may do to the world outside: say something, and stop when it is told to. */
export interface Terminal {
  /** Shows what is being done now, in place of what it showed before; nothing where nobody watches. */
  progress(text: string): void
  /** Says a result. */
  print(text: string): void
  /** Warns of something that did not keep the command from running. */
  warn(text: string): void
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal
}

/** An option of a command: declared, typed and explained in one place. */
export interface CommandOption<T> {
  /** As commander reads it: `--port <number>`. */
  readonly flags: string
  readonly help: string
  readonly default: T
  /** From the text on the command line; throws a DocsError when it is no such value. */
  readonly parse?: (text: string) => T
}

/** A word that a command expects after its name. */
export interface CommandArgument {
  /** As the help shows it: `OLD_DOCS`. */
  readonly name: string
  readonly help: string
  /** Whether it may be left out; then those after it may be, too. */
  readonly optional?: true
}

/** A command of the program: its whole contract in one object. */
export interface CliCommand {
  readonly name: string
  readonly summary: string
  /** What the help says below the options: what else there is to know, and an example. */
  readonly details: string
  /** In the order of the command line. */
  readonly arguments?: Readonly<Record<string, CommandArgument>>
  readonly options: Readonly<Record<string, CommandOption<unknown>>>
  run(values: Readonly<Record<string, unknown>>, terminal: Terminal): Promise<ExitCode>
}

type ArgumentValues<A> = {
  readonly [K in keyof A]: A[K] extends { optional: true } ? string | undefined : string
}

/** A command whose `run` gets its arguments and options with their types. */
export function defineCommand<
  T extends Record<string, unknown>,
  A extends Readonly<Record<string, CommandArgument>> = Readonly<Record<never, CommandArgument>>,
>(command: {
  readonly name: string
  readonly summary: string
  readonly details: string
  readonly arguments?: A
  readonly options: { readonly [K in keyof T]: CommandOption<T[K]> }
  run(values: T & ArgumentValues<A>, terminal: Terminal): Promise<ExitCode>
}): CliCommand {
  return command as unknown as CliCommand
}
