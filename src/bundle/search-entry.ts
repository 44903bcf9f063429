import * as z from 'zod/mini';
import { parseWith } from '../parse.ts';

const entrySchema = z.looseObject({ languages: z.record(z.string(), z.unknown()) });

/** The search index's list of languages with only those of the bundle. */
export function trimEntry(content: Uint8Array, tags: readonly string[], file: string): Uint8Array {
  const entry = parseWith(entrySchema, JSON.parse(Buffer.from(content).toString('utf8')), file);
  const languages = Object.entries(entry.languages).filter(([tag]) => tags.includes(tag));
  return Buffer.from(JSON.stringify({ ...entry, languages: Object.fromEntries(languages) }));
}
