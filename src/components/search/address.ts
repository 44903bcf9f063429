/** The query in the address of the page, empty if there is none. */
export function queryInAddress(): string {
  return new URLSearchParams(location.search).get('q') ?? '';
}

/** Shows the query in the address, so that it can be shared and survives going back; nothing is loaded. */
export function showQueryInAddress(query: string): void {
  const address = new URL(location.href);
  if (query === '') address.searchParams.delete('q');
  else address.searchParams.set('q', query);
  if (address.href === location.href) return;
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // Some browsers do not allow this for files; the address then lacks the query.
  }
}
