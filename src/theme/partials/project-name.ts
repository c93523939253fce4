import type { ProjectReflection } from 'typedoc/models'

/** The name of the project, with the version that `includeVersion` adds: `kitchen - v1.0.0`. */
export function projectName({ name, packageVersion }: ProjectReflection): string {
  return packageVersion ? `${name} - v${packageVersion}` : name
}
