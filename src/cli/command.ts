/** Exit codes of every command. */
export const ExitCode = {
  /** Done, or nothing to do. */
  Ok: 0,
  /** The generated files are not what a generation would write. */
  Stale: 1,
  /** The command could not run. */
  Failed: 2,
} as const

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode]

/** What a command may do to the world outside: say something, and stop when it is told to. */
export interface Terminal {
  /** Says what is being done now. */
  step(text: string): void
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

/** A command of the program: its whole contract in one object. */
export interface CliCommand {
  readonly name: string
  readonly summary: string
  readonly options: Readonly<Record<string, CommandOption<unknown>>>
  run(options: Readonly<Record<string, unknown>>, terminal: Terminal): Promise<ExitCode>
}

/** A command whose `run` gets its options with their types. */
export function defineCommand<T extends Record<string, unknown>>(command: {
  readonly name: string
  readonly summary: string
  readonly options: { readonly [K in keyof T]: CommandOption<T[K]> }
  run(options: T, terminal: Terminal): Promise<ExitCode>
}): CliCommand {
  return command as unknown as CliCommand
}
