#!/usr/bin/env node
// Ahead of all others, so that Ctrl-C is heard while these are loaded.
import './interruption.ts'

import { Command, CommanderError } from 'commander'
import { DocsError } from '../docs-error.ts'
import { ownPackage } from '../own-package.ts'
import { type CliCommand, ExitCode } from './command.ts'
import { commands } from './commands/index.ts'
import { status } from './commands/status.ts'
import { interruption } from './interruption.ts'
import { openTerminal } from './terminal.ts'

const terminal = openTerminal(interruption)

// A reader such as `head` closes the pipe as soon as it has enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

const exitCode = await main()
// What is on its way into a pipe would be lost with the process.
await new Promise((resolve) => process.stdout.write('', resolve))
process.exitCode = exitCode
// The servers and TypeDoc's watch have no end but that of the process; a file on its way has one.
if (interruption.aborted) process.exit()

async function main(): Promise<ExitCode> {
  let code: ExitCode = ExitCode.Ok
  const program = new Command('seamapi-docs')
    .description(
      'Generates and serves the reference of a TypeScript package in the classic layout.',
    )
    .version(ownPackage.version, '-V, --version', 'Show the version.')
    .helpOption('-h, --help', 'Show help.')
    .helpCommand(false)
    .exitOverride()
  for (const command of commands)
    add(program, command).action(async (...given) => {
      code = await command.run(values(command, given), terminal)
    })
  try {
    const words = process.argv.slice(2)
    await program.parseAsync(words.length > 0 ? words : [status.name], { from: 'user' })
    return code
  } catch (error) {
    return report(error)
  }
}

/** The command as commander knows it, its help derived from its contract. */
function add(program: Command, contract: CliCommand): Command {
  const { name, summary, details, arguments: words = {}, options } = contract
  const command = program.command(name).description(summary).allowExcessArguments(false)
  command.addHelpText('after', `\n${details}`)
  for (const word of Object.values(words))
    command.argument(word.optional ? `[${word.name}]` : `<${word.name}>`, word.help)
  for (const { flags, help, default: value, parse } of Object.values(options))
    if (parse) command.option(flags, help, parse, value)
    else command.option(flags, help, value as string | boolean)
  return command
}

/** Arguments and options by their names in the contract, from the order in which commander gives them. */
function values({ arguments: words = {} }: CliCommand, given: readonly unknown[]) {
  const names = Object.keys(words)
  const options = given[names.length] as Record<string, unknown>
  return { ...options, ...Object.fromEntries(names.map((name, at) => [name, given[at]])) }
}

/** Prints what went wrong: one message for what the user can mend, the stack for our own defects. */
function report(error: unknown): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.Ok : ExitCode.Failed
  if (error instanceof DocsError) terminal.warn(error.message)
  else if (interruption.aborted) terminal.warn('Interrupted: nothing was changed.')
  else terminal.warn(error instanceof Error ? (error.stack ?? error.message) : String(error))
  return ExitCode.Failed
}
