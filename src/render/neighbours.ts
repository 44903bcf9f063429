import { runbookIds } from '../content/read/folders.ts';
import { loadFrontmatter } from '../content/read/load.ts';
import { readUnnoted } from '../content/read/noted-reads.ts';
import type { Locale } from '../locales.ts';

/** A runbook beside another, as the page of that one names it. */
interface Neighbour {
  readonly id: string;
  readonly title: string;
}

/** The runbooks before and after another: all that its page shows of others. */
export interface Neighbours {
  readonly previous: Neighbour | undefined;
  readonly next: Neighbour | undefined;
}

/** The neighbours of a runbook in the words of a language. A page that is kept is kept by this answer. */
export function neighboursOf(runbook: string, locale: Locale): Neighbours {
  const find = (ids: readonly string[], at: number): Neighbour | undefined => {
    const id = ids[at];
    return id === undefined ? undefined : { id, title: loadFrontmatter(id, locale).title };
  };
  return readUnnoted(() => {
    const ids = runbookIds();
    const at = ids.indexOf(runbook);
    return { previous: find(ids, at - 1), next: find(ids, at + 1) };
  });
}
