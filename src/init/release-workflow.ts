import { commandLine } from './install.ts'
import type { Package } from './package.ts'
import { inJob, installStep, managerName, setupSteps } from './workflow-steps.ts'

const IS_PRERELEASE = "contains(github.ref_name, '-')"

/**
 * A workflow of GitHub that publishes the version of a pushed tag, as the text of a file.
 *
 * @param site - The file of the workflow that builds the site.
 */
export function releaseWorkflow({ manager, scripts, docs }: Package, site: string): string {
  const run = (script: string) =>
    scripts.includes(script) ? [`- run: ${commandLine(manager, 'run', script)}`] : []
  // `pnpm publish` knows fields of package.json that npm does not; a tag is on no branch.
  const publish = managerName(manager) === 'pnpm' ? 'pnpm publish --no-git-checks' : 'npm publish'
  return `name: Release

on:
  push:
    tags: ["v*"]

permissions:
  contents: read

concurrency:
  group: release-\${{ github.ref }}

jobs:
  publish:
    runs-on: ubuntu-latest
    timeout-minutes: 60
    permissions:
      contents: read
      id-token: write
    steps:
${inJob(
  ...setupSteps(manager, 24, ['registry-url: https://registry.npmjs.org']),
  `\
- name: Hold the tag to the version
  run: |
    version=$(node --print "require('./package.json').version")
    [ "$GITHUB_REF_NAME" = "v$version" ] && exit
    echo "::error::The tag is $GITHUB_REF_NAME, and package.json has version $version."
    exit 1`,
  installStep(manager),
  ...run('build'),
  ...run('test'),
  `\
- run: ${publish} --provenance --access public --tag \${{ ${IS_PRERELEASE} && 'next' || 'latest' }}
  env:
    # Needs no value where npm trusts this workflow.
    NODE_AUTH_TOKEN: \${{ secrets.NPM_TOKEN }}`,
)}

  notes:
    needs: publish
    runs-on: ubuntu-latest
    permissions:
      contents: write
    steps:
${inJob(`\
- uses: actions/checkout@v4
- env:
    GH_TOKEN: \${{ github.token }}
    PAGES: \${{ github.server_url }}/\${{ github.repository }}/blob/\${{ github.ref_name }}/${docs.out}
  run: |
    # Links from page to page lead nowhere from a release of GitHub.
    sed -e "s#](\\.\\./#]($PAGES/#g" -e "s#](\\([^/:)]*\\.md\\)#]($PAGES/releases/\\1#g" \\
      "${docs.out}/releases/\${GITHUB_REF_NAME#v}.md" >"$RUNNER_TEMP/notes.md"
    gh release create "$GITHUB_REF_NAME" --verify-tag --title "$GITHUB_REF_NAME" \\
      --notes-file "$RUNNER_TEMP/notes.md" --prerelease=\${{ ${IS_PRERELEASE} }}`)}

  site:
    # The site shows what npm has as the latest.
    if: \${{ !${IS_PRERELEASE} }}
    needs: publish
    runs-on: ubuntu-latest
    permissions:
      actions: write
    steps:
${inJob(`\
- run: gh workflow run ${site} --repo "$GITHUB_REPOSITORY" --ref "$GITHUB_REF_NAME"
  env:
    GH_TOKEN: \${{ github.token }}`)}
`
}
