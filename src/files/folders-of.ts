/** The folders in which some paths lie, and those around them: each once, parents first. */
export function foldersOf(paths: Iterable<string>): string[] {
  const folders = new Set<string>()
  for (const path of paths)
    for (let end = path.indexOf('/'); end > 0; end = path.indexOf('/', end + 1))
      folders.add(path.slice(0, end))
  return [...folders].sort()
}
