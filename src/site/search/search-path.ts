/** Where a file of the search is, below the folder of assets: `search/names-3.json`. */
export function searchPath(kind: string, at?: number): string {
  return `search/${kind}${at === undefined ? '' : `-${at}`}.json`
}
