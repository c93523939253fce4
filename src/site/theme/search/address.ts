/// <reference lib="dom" />

/** Keeps what is searched for in the address, so that a search can be shared; nothing takes it out. */
export function showInAddress(query: string): void {
  const url = new URL(location.href)
  if (query) url.searchParams.set('q', query)
  else url.searchParams.delete('q')
  if (url.href !== location.href) history.replaceState(history.state, '', url)
}
