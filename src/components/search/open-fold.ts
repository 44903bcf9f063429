/** Opens what a step folds away and was found by its name, such as the undo of a change, as soon as the page has gone to the step. */
export function openFold(hash: string): void {
  const open = () => {
    const step = document.getElementById(hash.slice(1));
    const folds = step?.querySelectorAll<HTMLDetailsElement>('details[data-named]') ?? [];
    for (const fold of folds) fold.open = true;
    folds[0]?.scrollIntoView({ block: 'nearest' });
  };
  // A step of another purpose is shown when the address leads to it, and before that has no place.
  if (location.hash === hash) setTimeout(open);
  else addEventListener('hashchange', open, { once: true });
}
