import type { Terminal } from './command.ts'

/** Takes the line that the cursor is in away. */
const CLEAR = '\r\u001b[2K'

/** The terminal of this process. Progress is shown to people: not in a pipe, a file or CI. */
export function openTerminal(signal: AbortSignal): Terminal {
  const { stdout, stderr, env } = process
  const isWatched = stderr.isTTY && !env.CI && env.TERM !== 'dumb'
  let isShown = false
  const clear = () => {
    if (isShown) stderr.write(CLEAR)
    isShown = false
  }
  return {
    progress(text) {
      if (!isWatched) return
      stderr.write(CLEAR + text.slice(0, stderr.columns - 1))
      isShown = true
    },
    print(text) {
      clear()
      stdout.write(`${text}\n`)
    },
    warn(text) {
      clear()
      stderr.write(`${text}\n`)
    },
    signal,
  }
}
