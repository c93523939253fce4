import { ReferenceType, type Reflection, ReflectionKind, type SomeType } from 'typedoc/models'
import { type Difference, isTyped } from './difference.ts'

/** Members of an enumeration with computed values were no types of their own before TypeScript 5. */
export const computedEnums: Difference = {
  resolved({ project }) {
    for (const reflection of Object.values(project.reflections))
      if (isTyped(reflection) && reflection.type) reflection.type = withEnum(reflection.type)

    function withEnum(type: SomeType): SomeType {
      const owner = type.type === 'reference' ? computedEnum(type.reflection) : undefined
      return owner ? ReferenceType.createResolvedReference(owner.name, owner, project) : type
    }
  },
}

function computedEnum(member: Reflection | undefined): Reflection | undefined {
  const owner = member?.kindOf(ReflectionKind.EnumMember) ? member.parent : undefined
  if (!owner?.isDeclaration()) return undefined
  return owner.children?.some(({ type }) => type?.type !== 'literal') ? owner : undefined
}
