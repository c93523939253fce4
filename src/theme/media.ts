import { posix } from 'node:path'
import type { ProjectReflection, Reflection, RelativeLinkDisplayPart } from 'typedoc/models'
import { addressPart } from '../markdown/index.ts'
import { mediaFolder } from '../model/media-folder.ts'

/** The files that come along with the pages of one generation. */
export class Media {
  private readonly sources = new Map<string, string>()
  private readonly names = new Set<string>()
  private readonly files: ReadonlySet<string>

  /** @param files - Absolute paths of those that can be copied; folders cannot. */
  constructor(files: ReadonlySet<string>) {
    this.files = files
  }

  /** Absolute paths of the files that were asked for, by their paths below the output folder. */
  get copies(): ReadonlyMap<string, string> {
    return new Map([...this.sources].map(([source, path]) => [path, source]))
  }

  /** Path below the output folder of the file that a link names; undefined where it names none. */
  pathOf(link: RelativeLinkDisplayPart, { files }: ProjectReflection): string | undefined {
    const source = link.target === undefined ? undefined : files.resolvePath(link.target)
    if (source === undefined || !this.files.has(source)) return undefined
    let path = this.sources.get(source)
    if (path === undefined) {
      path = `${mediaFolder}/${this.freeName(posix.basename(source))}`
      this.sources.set(source, path)
    }
    return path
  }

  /** The name of a file; of two that a disk may take for the same, the second gets a number. */
  private freeName(name: string): string {
    const { name: stem, ext } = posix.parse(name)
    let free = name
    for (let count = 1; this.names.has(free.toLowerCase()); count += 1)
      free = `${stem}-${count}${ext}`
    this.names.add(free.toLowerCase())
    return free
  }
}

/**
 * What a relative link names: a declaration or the project, or else the path below the output folder,
 * as it stands in an address, of a file that comes along; undefined where it names neither.
 */
export function pageOrFile(
  link: RelativeLinkDisplayPart,
  project: ProjectReflection,
  media: Media,
): Reflection | string | undefined {
  const found = link.target === undefined ? undefined : project.files.resolve(link.target, project)
  if (typeof found === 'object') return found
  return media.pathOf(link, project)?.split('/').map(addressPart).join('/')
}
