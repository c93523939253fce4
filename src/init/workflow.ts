import { commandLine } from './install.ts'
import type { Manager, Package } from './package.ts'
import { reviewSteps } from './review-steps.ts'
import { inJob, installStep, managerName, setupSteps } from './workflow-steps.ts'

/** A workflow of GitHub that checks the pages, reviews pull requests and publishes the site, as text. */
export function workflow({ repository, prefix, docs, manager }: Package): string {
  const branch = repository?.branch ?? 'main'
  const setup = [...setupSteps(manager, 22), installStep(manager)]
  const review = reviewSteps(program(manager), docs.site === 'docs' ? '' : ` --docs ${docs.site}`)
  const build = `\
- run: ${commandLine(manager, 'run', 'docs:check')}
- run: ${commandLine(manager, 'run', 'docs:build')}
  env:
    # Links to sources lead to what the site is built from.
    DOCS_REVISION: \${{ github.ref_name }}
- uses: actions/upload-pages-artifact@v3
  if: github.event_name != 'pull_request'
  with:
    path: ${prefix}${docs.site}/.vitepress/dist`
  const where = prefix
    ? `    defaults:\n      run:\n        working-directory: ${prefix.replace(/\/$/, '')}\n`
    : ''
  return `name: Docs

on:
  push:
    branches: [${JSON.stringify(branch)}]
  pull_request:
  workflow_dispatch:

permissions:
  contents: read

concurrency:
  group: docs-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  build:
    runs-on: ubuntu-latest
    timeout-minutes: 15
${where}    steps:
${inJob(...setup, build)}

  review:
    if: github.event_name == 'pull_request'
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: read
      pull-requests: write
${where}    steps:
${inJob(...setup, review)}

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

/** How a step calls the commands, so that nothing but their own words is said. */
function program(manager: Manager): string {
  const isLinked = managerName(manager) === 'yarn' && manager.agent !== 'yarn@berry'
  return commandLine(isLinked ? { agent: 'npm' } : manager, 'execute-local', 'seamapi-docs')
}
