import { spawnSync } from 'node:child_process'
import { DocsError } from '../../docs-error.ts'
import { defineCommand, ExitCode } from '../command.ts'
import { initJson, initText } from '../init-report.ts'
import { jsonOption } from '../pages.ts'

/** Sets up the documentation of a package. */
export const init = defineCommand({
  name: 'init',
  summary: 'Set up the documentation of the package in the current folder; overwrite nothing.',
  details:
    'Writes what is missing of typedoc.json, the configuration of the site, scripts in package.json,\nworkflows of GitHub and lines in .gitignore, .gitattributes and .npmrc.\nExample: `seamapi-docs init --dry-run`.',
  options: {
    dryRun: {
      flags: '--dry-run',
      help: 'List what would be written, and change nothing.',
      default: false,
    },
    install: {
      flags: '--install',
      help: 'Install the packages that documentation needs, too.',
      default: false,
    },
    json: jsonOption,
  },
  async run({ dryRun, install, json }, terminal) {
    const { readPackage } = await import('../../init/read-package.ts')
    const { planInit } = await import('../../init/plan.ts')
    const { applyInit, readIn } = await import('../../init/apply.ts')
    const { managerCommand } = await import('../../init/install.ts')
    const folder = process.cwd()
    const pkg = await readPackage(folder)
    const plan = planInit(pkg, readIn(folder))
    const installs = install && !dryRun && plan.install.length > 0
    if (!dryRun) applyInit(folder, plan)
    if (installs) {
      terminal.progress('Installing…')
      runProgram(managerCommand(pkg.manager, 'add', '-D', ...plan.install))
    }
    terminal.print(
      json ? initJson(plan) : initText(pkg, plan, { isPlan: dryRun, isInstalled: installs }),
    )
    return ExitCode.Ok
  },
})

function runProgram([program, ...words]: readonly [string, ...string[]]): void {
  const { status, stderr, error } = spawnSync(program, words, {
    encoding: 'utf8',
    // On Windows, package managers are scripts.
    shell: process.platform === 'win32',
  })
  if (status === 0) return
  throw new DocsError(
    `Cannot install with \`${[program, ...words].join(' ')}\`; the files are written. ${error?.message ?? stderr.trim()}`,
  )
}
