import type { CliCommand } from '../command.ts'
import { build } from './build.ts'
import { check } from './check.ts'
import { compare } from './compare.ts'
import { dev } from './dev.ts'
import { generate } from './generate.ts'
import { init } from './init.ts'
import { preview } from './preview.ts'
import { snapshot } from './snapshot.ts'
import { start } from './start.ts'
import { status } from './status.ts'

/** Every command, in the order of the help. */
export const commands: readonly CliCommand[] = [
  init,
  generate,
  check,
  compare,
  snapshot,
  dev,
  build,
  preview,
  start,
  status,
]
