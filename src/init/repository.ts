import hostedGitInfo from 'hosted-git-info'
import type { Package, Repository } from './package.ts'

/** The repository on GitHub that an address of any kind means: `git@github.com:owner/name.git`. */
export function gitHubRepository(address: string): Omit<Repository, 'branch'> | undefined {
  const host = hostedGitInfo.fromUrl(address)
  if (host?.type !== 'github') return undefined
  const { user: owner, project: name } = host
  return { owner, name, url: `https://github.com/${owner}/${name}` }
}

/** The public address of the site: the package's homepage, else the one that GitHub Pages gives it. */
export function siteAddress({ homepage, repository }: Pick<Package, 'homepage' | 'repository'>) {
  if (homepage && /^https?:/.test(homepage) && !gitHubRepository(homepage.replace(/#.*$/, '')))
    return homepage
  if (!repository) return undefined
  const owner = `${repository.owner.toLowerCase()}.github.io`
  return repository.name.toLowerCase() === owner
    ? `https://${owner}/`
    : `https://${owner}/${repository.name}/`
}
