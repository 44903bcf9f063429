import * as z from 'zod/mini';
import { parseWith } from '../../parse.ts';
import type { IndexFile } from './index-file.ts';

/** The entry file of an index, which lists its languages. */
export const entryName = 'pagefind-entry.json';

const entrySchema = z.looseObject({
  languages: z.record(z.string(), z.looseObject({ hash: z.string() })),
});

type Entry = z.output<typeof entrySchema>;

function readEntry(content: Uint8Array, file: string): Entry {
  return parseWith(entrySchema, JSON.parse(Buffer.from(content).toString('utf8')), file);
}

const bytesOf = (entry: Entry): Buffer => Buffer.from(JSON.stringify(entry));

/** The entry file with only the given languages. */
export function keepLanguages(
  content: Uint8Array,
  file: string,
  tags: readonly string[],
): Uint8Array {
  const entry = readEntry(content, file);
  const languages = Object.fromEntries(
    Object.entries(entry.languages).filter(([tag]) => tags.includes(tag)),
  );
  return bytesOf({ ...entry, languages });
}

/** The entry file with the hashes of the languages by other ones. */
export function withHashes(
  content: Uint8Array,
  file: string,
  hashes: ReadonlyMap<string, string>,
): Uint8Array {
  const entry = readEntry(content, file);
  const languages = Object.fromEntries(
    Object.entries(entry.languages).map(
      ([tag, language]) =>
        [tag, { ...language, hash: hashes.get(language.hash) ?? language.hash }] as const,
    ),
  );
  return bytesOf({ ...entry, languages });
}

/** One entry file in place of one for each language, whose tags are changed, in the order of their new names. */
export function mergeEntries(
  files: readonly IndexFile[],
  rename: (tag: string) => string,
): Uint8Array {
  const entries = files.map(({ path, content }) => readEntry(content, path));
  const languages = entries
    .flatMap((entry) => Object.entries(entry.languages))
    .map(([tag, index]) => [rename(tag), index] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return bytesOf({ ...entries[0], languages: Object.fromEntries(languages) });
}
