import { languages } from 'virtual:fieldbook/search';
import * as z from 'zod/mini';
import { parseWith } from '../../parse.ts';
import { actionWordsOf, type ActionWords } from '../../search/query/actions.ts';
import { pageLocale } from './page.ts';

const listsSchema = z.record(z.string(), z.string());

let known: ActionWords | undefined;

/** The words by which people ask for an action. */
export async function actionWords(): Promise<ActionWords> {
  if (known) return known;
  const loaded = await languages[pageLocale]?.();
  known = actionWordsOf(parseWith(listsSchema, loaded?.words, 'content/interface'));
  return known;
}
