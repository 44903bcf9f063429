import { languages } from 'virtual:fieldbook/search';
import * as z from 'zod/mini';
import { parseWith } from '../../parse.ts';
import { thesaurusOf, type Thesaurus } from '../../search/query/synonyms.ts';
import { pageLocale } from './page.ts';

const conceptsSchema = z.array(z.tuple([z.string()], z.string()));

let known: Thesaurus | undefined;

/** What people type for the terms of the page's language. */
export async function thesaurus(): Promise<Thesaurus> {
  if (known) return known;
  const loaded = await languages[pageLocale]?.();
  known = thesaurusOf(parseWith(conceptsSchema, loaded?.concepts, 'glossary.yaml'), pageLocale);
  return known;
}
