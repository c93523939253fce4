import type { AgentName } from 'package-manager-detector'
import { commandLine } from './install.ts'
import type { Manager } from './package.ts'

/** What has to stand before Node.js is set up, as lines of a step. */
const BEFORE: { readonly [K in AgentName]?: (manager: Manager) => readonly string[] } = {
  yarn: () => ['- run: corepack enable'],
  pnpm: ({ isPinned }) => [
    '- uses: pnpm/action-setup@v4',
    ...(isPinned ? [] : ['  with:', '    version: 10']),
  ],
  bun: () => ['- uses: oven-sh/setup-bun@v2'],
  deno: () => ['- uses: denoland/setup-deno@v2'],
}

/** The package managers whose downloads `actions/setup-node` keeps. */
const CACHED: readonly AgentName[] = ['npm', 'yarn', 'pnpm']

/**
 * The steps after which a package is there with all that it needs, but for its packages, as lines.
 *
 * @param node - What else is said to `actions/setup-node`.
 */
export function setupSteps(manager: Manager, version: number, node: readonly string[] = []) {
  const name = managerName(manager)
  return [
    '- uses: actions/checkout@v4',
    '  with:',
    '    # Releases and the dates of pages are read from the history.',
    '    fetch-depth: 0',
    '    persist-credentials: false',
    ...(BEFORE[name]?.(manager) ?? []),
    '- uses: actions/setup-node@v4',
    '  with:',
    `    node-version: ${version}`,
    ...(manager.isCached && CACHED.includes(name) ? [`    cache: ${name}`] : []),
    ...node.map((line) => `    ${line}`),
  ]
}

/** The step that installs the packages. */
export function installStep(manager: Manager): string {
  return `- run: ${commandLine(manager, manager.isLocked ? 'frozen' : 'install')}`
}

/** Steps at the place where those of a job stand. */
export function inJob(...steps: readonly string[]): string {
  return steps.join('\n').replace(/^(?=.)/gm, '      ')
}

/** The name of a package manager, whatever its version. */
export function managerName({ agent }: Pick<Manager, 'agent'>): AgentName {
  return agent.replace(/[@-].*$/, '') as AgentName
}
