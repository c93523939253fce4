import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Launcher } from 'chrome-launcher'
import { chromium } from 'playwright-core'

/**
 * Path of a Chromium or Chrome: the one that `CHROME_PATH` names, one in the usual places, or one
 * that is installed now, with apt-get as root and with Playwright's own download otherwise.
 *
 * @throws Error that says what to install, when there is none and none can be had.
 */
export function findChromium(): string {
  const given = process.env.CHROME_PATH
  if (given && !existsSync(given))
    throw new Error(`Cannot find a browser at CHROME_PATH \`${given}\`: expected an executable.`)
  return given ?? installed() ?? install()
}

function installed(): string | undefined {
  try {
    return Launcher.getInstallations()[0] ?? downloaded()
  } catch {
    // It throws where it finds nothing.
    return downloaded()
  }
}

/** Playwright's own download, if it is there. */
function downloaded(): string | undefined {
  const path = chromium.executablePath()
  return existsSync(path) ? path : undefined
}

function install(): string {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core')), 'cli.js')
  const ways: readonly (readonly string[][])[] = [
    ...(process.getuid?.() === 0
      ? [
          [
            ['apt-get', 'update', '--quiet'],
            ['apt-get', 'install', '--yes', '--no-install-recommends', 'chromium'],
          ],
        ]
      : []),
    [[process.execPath, cli, 'install', 'chromium']],
  ]
  console.log('No Chromium found: installing one for the browser tests…')
  for (const way of ways)
    try {
      for (const [command = '', ...args] of way)
        execFileSync(command, args, {
          stdio: 'inherit',
          env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
        })
      const path = installed()
      if (path) return path
    } catch {
      // The next way may work.
    }
  throw new Error(
    'Cannot run the browser tests: expected a Chromium or Chrome. Install one (on Debian: ' +
      '`apt-get install chromium`) or set CHROME_PATH to its executable.',
  )
}
