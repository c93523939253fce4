import { posix } from 'node:path'
import { KindRouter, type PageDefinition, PageKind, Reflection, type RouterTarget } from 'typedoc'
import type { ProjectReflection } from 'typedoc/models'
import { kindOf } from '../model/kinds.ts'
import { documentsOf, sortedMembers } from '../model/members.ts'
import { sharedOption } from './options.ts'
import { portableName } from './portable-name.ts'

/** Gives every declaration the file name and the anchor that the classic layout gave it. */
export class ClassicRouter extends KindRouter {
  override extension = '.md'

  private readonly options = this.application.options
  /** Paths from folders to pages, which many links have in common. */
  private readonly relativePaths = new Map<string, Map<string, string>>()
  private readonly fileSafeNames = new WeakMap<Reflection, ReadonlyMap<Reflection, string>>()

  /** Path of the page on which a reader begins. */
  readonly entryUrl = this.options.getValue('entryDocument')

  override buildPages(project: ProjectReflection): PageDefinition<RouterTarget>[] {
    return super.buildPages(project).filter((page) => page.kind !== PageKind.Hierarchy)
  }

  override getPageKind(target: RouterTarget): PageKind | undefined {
    if (!(target instanceof Reflection)) return undefined
    if (target.isDocument()) return PageKind.Document
    return this.directoryOf(target) ? PageKind.Reflection : undefined
  }

  /** A document has a page, even where what it belongs to has none. */
  protected override buildChildPages(target: RouterTarget, pages: PageDefinition[]): void {
    super.buildChildPages(target, pages)
    if (target instanceof Reflection && !this.hasOwnDocument(target))
      for (const document of documentsOf(target)) super.buildChildPages(document, pages)
  }

  /** The names of the parents and of the declaration, without the characters that trouble file systems. */
  override getIdealBaseName(reflection: Reflection): string {
    const names: string[] = []
    for (let each = reflection; !each.isProject(); each = each.parent as Reflection)
      names.unshift(this.fileSafeName(each))
    const name = names.join(this.options.getValue('filenameSeparator')).replace(/^_/, '')
    return `${this.directoryOf(reflection)}/${portableName(name)}`
  }

  override getFileName(baseName: string): string {
    return baseName === 'index' ? this.entryUrl : super.getFileName(baseName)
  }

  /** A member is addressed by its name in lower case; what lies deeper, by the member that shows it. */
  override createAnchor(target: Reflection, page: RouterTarget): string {
    let member = target
    while (member.parent && member.parent !== page) member = member.parent
    return sharedOption(this.application, 'preserveAnchorCasing')
      ? member.name
      : member.name.toLowerCase()
  }

  /** From page to page, with the file name even where both are the same page. */
  override relativeUrl(from: RouterTarget, to: RouterTarget): string {
    const folder = posix.dirname(pageOf(this.getFullUrl(from)))
    const url = this.getFullUrl(to)
    const page = pageOf(url)
    const known = this.relativePaths.get(folder) ?? new Map<string, string>()
    this.relativePaths.set(folder, known)
    const path = known.get(page) ?? posix.relative(folder, page)
    known.set(page, path)
    return path + url.slice(page.length)
  }

  /** Folder of a declaration's own page; empty where it is printed on its parent's. */
  private directoryOf(reflection: Reflection): string {
    const kind = kindOf(reflection)
    const isMember = !reflection.parent?.isProject() && !isModuleLike(reflection.parent)
    if (isMember || !this.options.getValue('allReflectionsHaveOwnDocument'))
      return kind?.directory ?? ''
    return kind?.ownDirectory ?? ''
  }

  /** A name as a part of a file name; in a module the second page of a name gets `-1`. */
  private fileSafeName(reflection: Reflection): string {
    const { parent } = reflection
    if (!parent?.isDeclaration()) return fileSafe(reflection.name)
    let names = this.fileSafeNames.get(parent)
    if (!names) {
      const pages = sortedMembers(parent).filter((member) => this.directoryOf(member))
      names = numbered(pages, (member) => fileSafe(member.name))
      this.fileSafeNames.set(parent, names)
    }
    return names.get(reflection) ?? fileSafe(reflection.name)
  }
}

/** A URL without its anchor. */
function pageOf(url: string): string {
  const at = url.indexOf('#')
  return at < 0 ? url : url.slice(0, at)
}

function isModuleLike(reflection: Reflection | undefined): boolean {
  return reflection !== undefined && kindOf(reflection)?.directory === 'modules'
}

function fileSafe(name: string): string {
  return name.replace(/[^A-Za-z0-9]/g, '_')
}

/** The text for each item; what is the same again gets `-1`, `-2` and so on. */
function numbered<T>(items: readonly T[], textOf: (item: T) => string): Map<T, string> {
  const seen = new Map<string, number>()
  return new Map(
    items.map((item) => {
      const text = textOf(item)
      const count = seen.get(text) ?? 0
      seen.set(text, count + 1)
      return [item, count === 0 ? text : `${text}-${count}`]
    }),
  )
}
