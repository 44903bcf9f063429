import { runbookIds } from '../content/read/folders.ts';
import { loadFrontmatter } from '../content/read/load.ts';
import { noteRead, readUnnoted } from '../content/read/noted-reads.ts';
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

/** What is noted as read when somebody asks for the neighbours of a runbook. */
export const neighboursRead = 'the neighbours of a runbook';

/** The neighbours of a runbook in the words of a language. The page of a runbook is kept by this answer. */
export function neighboursOf(runbook: string, locale: Locale): Neighbours {
  const find = (ids: readonly string[], at: number): Neighbour | undefined => {
    const id = ids[at];
    return id === undefined ? undefined : { id, title: loadFrontmatter(id, locale).title };
  };
  noteRead(neighboursRead);
  return readUnnoted(() => {
    const ids = runbookIds();
    const at = ids.indexOf(runbook);
    return { previous: find(ids, at - 1), next: find(ids, at + 1) };
  });
}
