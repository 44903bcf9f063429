const doubted = new Set<string>();

/** Whether a value of the reader is said to be worth a second look. */
export function isDoubted(name: string): boolean {
  return doubted.has(name);
}

/** Marks the places of a value that is worth a second look, or takes the mark away. */
export function markDoubted(name: string, isDoubtful: boolean): void {
  if (doubted.has(name) === isDoubtful) return;
  if (isDoubtful) doubted.add(name);
  else doubted.delete(name);
  for (const place of document.querySelectorAll(`[data-param="${name}"]`))
    place.toggleAttribute('data-doubted', isDoubtful);
}
