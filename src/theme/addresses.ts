import { Reflection } from 'typedoc'
import type { ProjectReflection } from 'typedoc/models'
import type { ClassicRouter } from './router.ts'

/** Where everything is documented, by its path: `Device`, `zoo.Cat.name`; of two of one path, the first. */
export function addressesIn(
  router: ClassicRouter,
  project: ProjectReflection,
): Map<string, string> {
  const addresses = new Map<string, string>()
  for (const target of router.getLinkTargets()) {
    if (!(target instanceof Reflection) || target === project) continue
    const path = target.getFullName()
    if (!addresses.has(path)) addresses.set(path, router.getFullUrl(target))
  }
  return addresses
}
