import type { Place } from '../../diagnostic.ts';
import type { RunbookContent } from '../read/content.ts';
import type { MdxFile } from '../read/mdx-file.ts';
import type { Runbook } from '../schemas/runbook.ts';
import { nameSlips } from './name-slips.ts';

/** A `<Ref>` of a page. */
export interface Reference extends Place {
  id: string;
}

/** The references on a page that say what they lead to. */
export function referencesOn({ elements }: MdxFile): Reference[] {
  return elements().flatMap(({ name, attributes, line, column }) => {
    const id = attributes.get('id')?.value;
    return name === 'Ref' && id !== undefined ? [{ id, line, column }] : [];
  });
}

/** What pages and the status write wrong of the ids of `links`, or `links` itself. */
export function linkSlips({ links, status }: Runbook, pages: RunbookContent['pages']) {
  const all = [...pages.values()].flatMap(referencesOn).map(({ id }) => id);
  const sources = status.flatMap(({ source }) => source ?? []);
  return nameSlips(
    links.map(({ id }) => id),
    [...all, ...sources],
  );
}
