import { spawnSync } from 'node:child_process'

/** Whether git can date the pages here; without it VitePress's dates would stop the build. */
export function hasGit(): boolean {
  return spawnSync('git', ['rev-parse', '--is-inside-work-tree']).status === 0
}
