import type { AgentName } from 'package-manager-detector'
import { commandLine } from './install.ts'
import type { Manager, Package } from './package.ts'

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

/** A workflow of GitHub that checks the pages and publishes the site, as the text of a file. */
export function workflow({ repository, prefix, docs, manager }: Package): string {
  const branch = repository?.branch ?? 'main'
  const name = managerName(manager)
  const steps = [
    '- uses: actions/checkout@v4',
    '  with:',
    '    # The guide’s pages show when they were last changed.',
    '    fetch-depth: 0',
    ...(BEFORE[name]?.(manager) ?? []),
    '- uses: actions/setup-node@v4',
    '  with:',
    '    node-version: 22',
    ...(manager.isCached && CACHED.includes(name) ? [`    cache: ${name}`] : []),
    `- run: ${commandLine(manager, manager.isLocked ? 'frozen' : 'install')}`,
    `- run: ${commandLine(manager, 'run', 'docs:check')}`,
    `- run: ${commandLine(manager, 'run', 'docs:build')}`,
    '- uses: actions/upload-pages-artifact@v3',
    "  if: github.event_name != 'pull_request'",
    '  with:',
    `    path: ${prefix}${docs.site}/.vitepress/dist`,
  ]
  return `name: Docs

on:
  push:
    branches: [${JSON.stringify(branch)}]
  pull_request:

permissions:
  contents: read

concurrency:
  group: docs-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  build:
    runs-on: ubuntu-latest
    timeout-minutes: 15
${prefix ? `    defaults:\n      run:\n        working-directory: ${prefix.replace(/\/$/, '')}\n` : ''}    steps:
${steps.map((line) => `      ${line}`).join('\n')}

  deploy:
    if: github.event_name != 'pull_request'
    needs: build
    runs-on: ubuntu-latest
    permissions:
      id-token: write
      pages: write
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - uses: actions/deploy-pages@v4
        id: deployment
`
}

function managerName({ agent }: Manager): AgentName {
  return agent.replace(/[@-].*$/, '') as AgentName
}
