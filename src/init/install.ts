import { type Command, resolveCommand } from 'package-manager-detector'
import { ownPackage } from '../own-package.ts'
import type { Manager, Package } from './package.ts'

/** Only needed where JSON Schemas are asked for. */
const SCHEMAS = 'ts-json-schema-generator'

/** The packages that documentation needs and that package.json does not name, with their versions. */
export function missingDependencies({ dependencies }: Pick<Package, 'dependencies'>): string[] {
  const { name, peerDependencies } = ownPackage
  const wanted = [name, ...Object.keys(peerDependencies)]
  return wanted
    .filter((each) => !dependencies.includes(each) && each !== SCHEMAS)
    .map((each) => {
      const range = peerDependencies[each]
      return range && /^[~^]/.test(range) ? `${each}@${range}` : each
    })
}

/** A command of the package manager, as a program and its arguments. */
export function managerCommand(
  { agent }: Pick<Manager, 'agent'>,
  kind: Command,
  ...words: readonly string[]
): readonly [string, ...string[]] {
  const { command, args } = resolveCommand(agent, kind, [...words]) ?? {
    command: 'npm',
    args: [kind, ...words],
  }
  return [command, ...args]
}

/** A command of the package manager, as it is typed. */
export function commandLine(...command: Parameters<typeof managerCommand>): string {
  return managerCommand(...command)
    .map((word) => (/[~^]/.test(word) ? `"${word}"` : word))
    .join(' ')
}
