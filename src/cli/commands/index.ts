import type { CliCommand } from '../command.ts'
import { build } from './build.ts'
import { check } from './check.ts'
import { compare } from './compare.ts'
import { dev } from './dev.ts'
import { diff } from './diff.ts'
import { generate } from './generate.ts'
import { history } from './history.ts'
import { init } from './init.ts'
import { preview } from './preview.ts'
import { release } from './release.ts'
import { snapshot } from './snapshot.ts'
import { start } from './start.ts'
import { status } from './status.ts'
import { verdict } from './verdict.ts'

/** Every command, in the order of the help. */
export const commands: readonly CliCommand[] = [
  init,
  generate,
  check,
  compare,
  snapshot,
  diff,
  verdict,
  release,
  history,
  dev,
  build,
  preview,
  start,
  status,
]
