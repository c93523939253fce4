import { posix } from 'node:path'
import { KindRouter, type PageDefinition, PageKind, Reflection, type RouterTarget } from 'typedoc'
import type { ProjectReflection } from 'typedoc/models'
import { kindOf } from '../model/kinds.ts'

/** Gives every declaration the file name and the anchor that the classic layout gave it. */
export class ClassicRouter extends KindRouter {
  override extension = '.md'

  /** Path of the page on which a reader begins. */
  readonly entryUrl = `README${this.extension}`

  override buildPages(project: ProjectReflection): PageDefinition<RouterTarget>[] {
    return super.buildPages(project).filter((page) => page.kind !== PageKind.Hierarchy)
  }

  override getPageKind(target: RouterTarget): PageKind | undefined {
    if (!(target instanceof Reflection)) return undefined
    if (target.isDocument()) return PageKind.Document
    return kindOf(target)?.directory ? PageKind.Reflection : undefined
  }

  /** The names of the parents and of the declaration, without the characters that trouble file systems. */
  override getIdealBaseName(reflection: Reflection): string {
    const names: string[] = []
    for (let each = reflection; !each.isProject(); each = each.parent as Reflection)
      names.unshift(each.name.replace(/[^A-Za-z0-9]/g, '_'))
    return `${kindOf(reflection)?.directory ?? 'documents'}/${names.join('.').replace(/^_/, '')}`
  }

  override getFileName(baseName: string): string {
    return baseName === 'index' ? this.entryUrl : super.getFileName(baseName)
  }

  /** A member is addressed by its name in lower case; what lies deeper, by the member that shows it. */
  override createAnchor(target: Reflection, page: RouterTarget): string {
    let member = target
    while (member.parent && member.parent !== page) member = member.parent
    return member.name.toLowerCase()
  }

  /** From page to page, with the file name even where both are the same page. */
  override relativeUrl(from: RouterTarget, to: RouterTarget): string {
    const [fromPage = ''] = this.getFullUrl(from).split('#')
    const [toPage = '', ...anchor] = this.getFullUrl(to).split('#')
    return [posix.relative(posix.dirname(fromPage), toPage), ...anchor].join('#')
  }
}
