import { DocsError } from '../docs-error.ts'
import { git, mustGit } from '../git/git.ts'
import { textOf } from './records.ts'

/** The files that `npm version` changes by itself, as far as they are in the commits. */
export function versionFiles(): string[] {
  const names = ['package.json', 'package-lock.json', 'npm-shrinkwrap.json']
  return mustGit('release', '.', 'ls-files', '--', ...names)
    .split('\n')
    .filter(Boolean)
}

/**
 * Makes sure that a release can be made from what is checked out.
 *
 * @param tag - The tag that it will have.
 * @param allowed - Files that may differ from the last commit, in their version.
 * @throws DocsError when there is no repository, no commit, a change that is not committed, or the tag.
 */
export function expectReady(tag: string, allowed: readonly string[]): void {
  const purpose = `release \`${tag}\``
  mustGit(purpose, '.', 'rev-parse', '--git-dir')
  if (git('.', 'rev-parse', '--verify', '--quiet', 'HEAD') === undefined)
    throw new DocsError(`Cannot ${purpose}: expected a commit in this repository.`)
  const dirty = mustGit(purpose, '.', 'diff', '--name-only', '--relative', 'HEAD')
    .split('\n')
    .filter((path) => path !== '' && !(allowed.includes(path) && isRaised(path)))
  if (dirty.length > 0 && dirty.every((path) => versionFiles().includes(path)))
    throw new DocsError(
      `Cannot ${purpose}: expected \`${dirty.join('`, `')}\` as committed. If an interrupted \`npm version\` has left a version there, \`git checkout ${dirty.join(' ')}\` takes it back.`,
    )
  if (dirty.length > 0)
    throw new DocsError(
      `Cannot ${purpose}: expected all changes to be committed, or stashed:\n${dirty.map((path) => `  ${path}`).join('\n')}`,
    )
  if (git('.', 'rev-parse', '--verify', '--quiet', `refs/tags/${tag}`) !== undefined)
    throw new DocsError(
      `Cannot ${purpose}: the tag \`${tag}\` is there already. Expected a version that was not released, or \`git tag --delete ${tag}\` if it was not pushed.`,
    )
}

/** Takes back what `npm version` has done by itself; what somebody else has changed stays. */
export function restoreVersion(): void {
  const files = versionFiles().filter(isRaised)
  if (files.length > 0)
    mustGit('take the version back', '.', 'checkout', '--quiet', 'HEAD', '--', ...files)
}

/** Whether a file of npm says what the last commit does, but for the version. */
function isRaised(file: string): boolean {
  const committed = git('.', 'show', `HEAD:./${file}`)
  return committed !== undefined && unversioned(committed) === unversioned(textOf(file))
}

function unversioned(json: string): string {
  const { version: _, packages, ...rest } = JSON.parse(json)
  return JSON.stringify({
    ...rest,
    ...(packages && { packages: { ...packages, '': { ...packages[''], version: '' } } }),
  })
}

/** What npm is told about commits and tags of versions. */
export interface VersionConfig {
  /** `v` unless it is told otherwise. */
  readonly prefix: string
  /** Message of the commit and of the tag. */
  readonly message: string
  readonly signsCommit: boolean
  readonly signsTag: boolean
  /** Whether hooks of git are passed over. */
  readonly skipsHooks: boolean
  /** Whether npm itself commits and tags when the script `version` is over. */
  readonly isLeftToNpm: boolean
}

/** The configuration of npm as it hands it to scripts: what is not the default, as text. */
export function versionConfig(version: string, env: NodeJS.ProcessEnv): VersionConfig {
  const prefix = env.npm_config_tag_version_prefix ?? 'v'
  return {
    prefix,
    message: (env.npm_config_message || '%s').replaceAll('%s', version),
    signsCommit: env.npm_config_sign_git_commit === 'true',
    signsTag: env.npm_config_sign_git_tag === 'true',
    skipsHooks: env.npm_config_commit_hooks === '',
    isLeftToNpm: env.npm_config_git_tag_version !== '',
  }
}
