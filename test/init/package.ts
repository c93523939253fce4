import type { Package } from '../../src/init/package.ts'

/** A package of which everything is known; what a test is about differs. */
export function packageWith(changes: Partial<Package> = {}): Package {
  return {
    name: 'shapes',
    description: 'Shapes with an area.',
    isModule: true,
    isPrivate: false,
    scripts: [],
    dependencies: [],
    entryPoints: ['src/index.ts'],
    repository: {
      owner: 'Acme',
      name: 'shapes',
      url: 'https://github.com/Acme/shapes',
      branch: 'main',
    },
    prefix: '',
    manager: { agent: 'npm', isLocked: true, isCached: true, isPinned: false },
    docs: { out: 'docs', api: 'api.json', site: 'docs' },
    ...changes,
  }
}
