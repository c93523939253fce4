import type { ReferenceType } from 'typedoc'
import type { Reflection, RelativeLinkDisplayPart, SomeType, TypeVisitor } from 'typedoc/models'
import { type MarkdownPageEvent, MarkdownThemeContext } from 'typedoc-plugin-markdown'
import type { CategoryOptions } from '../model/members.ts'
import { pageOrFile } from './media.ts'
import { type SharedOptions, sharedOption } from './options.ts'
import type { ClassicRouter } from './router.ts'
import type { ClassicTheme } from './theme.ts'
import { typeVisitor } from './type/index.ts'

/** What the partials of one page share: its links, the options and the way types are written. */
export class ClassicContext extends MarkdownThemeContext {
  declare readonly router: ClassicRouter
  private readonly visitor: TypeVisitor<string>

  constructor(
    theme: ClassicTheme,
    page: MarkdownPageEvent<Reflection>,
    options: MarkdownThemeContext['options'],
  ) {
    super(theme, page, options)
    this.visitor = typeVisitor(this)
  }

  /** How members with `@category` are divided. */
  get categories(): CategoryOptions {
    return {
      categoryOrder: this.options.getValue('categoryOrder'),
      defaultCategory: this.options.getValue('defaultCategory'),
    }
  }

  /** URL of a declaration as seen from this page, as plain as it is; empty where it has none. */
  override urlTo(reflection: Reflection): string {
    if (!this.router.hasUrl(reflection)) return ''
    return this.publicPath
      ? this.relativeURL(this.router.getFullUrl(reflection))
      : this.router.relativeUrl(this.page.model, reflection)
  }

  /** URL of a file below the output folder, as seen from this page or below `publicPath`. */
  override relativeURL(url: string): string {
    if (!this.publicPath) return super.relativeURL(url)
    return `${this.publicPath.replace(/\/$/, '')}/${url}`
  }

  private get publicPath(): string {
    return this.shared('publicPath')
  }

  /** The value of an option that typedoc-plugin-markdown declares. */
  shared<K extends keyof SharedOptions>(name: K): SharedOptions[K] {
    return sharedOption(this, name)
  }

  /** URL of a declaration as seen from this page; undefined where it is not documented. */
  urlOf(reflection: Reflection | undefined): string | undefined {
    return (reflection && this.urlTo(reflection)) || undefined
  }

  /** URL of the page or file that a relative link names; undefined where it names neither. */
  urlOfFile(link: RelativeLinkDisplayPart): string | undefined {
    const { project } = this.page
    const { media } = this.theme as ClassicTheme
    const found = pageOrFile(link, project, media)
    if (typeof found === 'string') return this.relativeURL(found)
    return found?.isProject() ? this.relativeURL(this.router.entryUrl) : this.urlOf(found)
  }

  /** URL of what a reference type names: a declaration, or what `externalSymbolLinkMappings` tells. */
  urlOfType(type: ReferenceType): string | undefined {
    return this.urlOf(type.reflection) ?? type.externalUrl
  }

  /** A type in the layout's notation, fully written out. */
  type(type: SomeType): string {
    return type.visit(this.visitor)
  }
}
