import { absolutePath } from './absolute-path.ts'

/** The commands of git that only read, and read nothing from their input. */
const COMMANDS: readonly (readonly string[])[] = [
  ['--version'],
  ['branch', '--show-current'],
  ['config', '--get'],
  ['describe'],
  ['ls-files'],
  ['ls-tree'],
  ['remote', 'get-url'],
  ['rev-parse'],
]

/** True when git can be run with these arguments as often as one likes. */
export function isGitQuestion(args: readonly string[]): boolean {
  if (args[0] === '-C') return isGitQuestion(args.slice(2))
  return COMMANDS.some((command) => command.every((word, at) => word === args[at]))
}

/** Options of a run that change nothing in what git says. */
const OPTIONS = ['cwd', 'encoding', 'maxBuffer', 'signal', 'stdio', 'timeout', 'windowsHide']

/**
 * What a call of `node:child_process` asks of git, as JSON: the current folder, then the arguments.
 * Undefined where it runs another program, or git in a way that cannot be repeated.
 *
 * @param isShell - True when the call begins with a command line instead of a program.
 */
export function gitSubject(call: readonly unknown[], isShell: boolean): string | undefined {
  const list: unknown[] = call.find(Array.isArray) ?? []
  const words = isShell ? plainWords(String(call[0])) : [call[0], ...list].map(String)
  const [program, ...args] = words
  const options = call.find(isOptions) ?? {}
  const isPlain = Object.keys(options).every((name) => OPTIONS.includes(name))
  if (program !== 'git' || !isPlain || !isGitQuestion(args)) return undefined
  return JSON.stringify([absolutePath(options.cwd ?? process.cwd()), ...args])
}

/** A command line as words, where a shell sees no more in it. */
function plainWords(command: string): string[] {
  return /^[\w./=:@ -]+$/.test(command) ? command.split(/ +/) : []
}

function isOptions(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
