import * as z from 'zod/mini';
import { parseWith } from '../../parse.ts';

const entrySchema = z.looseObject({ languages: z.record(z.string(), z.unknown()) });

/** Changes the list of languages in the entry file of a search index. */
export function changeLanguages(
  content: Uint8Array,
  file: string,
  change: (languages: [tag: string, index: unknown][]) => [tag: string, index: unknown][],
): Uint8Array {
  const entry = parseWith(entrySchema, JSON.parse(Buffer.from(content).toString('utf8')), file);
  const languages = Object.fromEntries(change(Object.entries(entry.languages)));
  return Buffer.from(JSON.stringify({ ...entry, languages }));
}

/** The entry file with only the given languages. */
export function keepLanguages(
  content: Uint8Array,
  file: string,
  tags: readonly string[],
): Uint8Array {
  return changeLanguages(content, file, (languages) =>
    languages.filter(([tag]) => tags.includes(tag)),
  );
}
