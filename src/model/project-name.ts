import type { ProjectReflection } from 'typedoc/models'

/** The name of a project as pages show it, with its version where `includeVersion` asks for it. */
export function projectName({ name, packageVersion }: ProjectReflection): string {
  return packageVersion ? `${name} - v${packageVersion}` : name
}
