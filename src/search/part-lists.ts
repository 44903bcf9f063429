import * as z from 'zod/mini';
import { localeSchema, type Locale } from '../locales.ts';

/** The file of an index that lists the hashes of what all languages share, and of the list of each language. */
export const rootList = 'parts.json';

/** The file of an index that lists the hashes of the parts of a language. */
export function languageList(locale: Locale): string {
  return `x-${locale}_parts.json`;
}

/** Whether a file is one of these lists. */
export function isPartList(file: string): boolean {
  return /(?:^|[/_])parts\.json$/.test(file);
}

/** Files of an index by their path below its folder, with the hash that a browser checks. */
export const languageListSchema = z.record(z.string(), z.string());

export const rootListSchema = z.strictObject({
  parts: languageListSchema,
  languages: z.partialRecord(localeSchema, z.string()),
});
