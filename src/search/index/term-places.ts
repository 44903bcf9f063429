import { decode, encode } from 'cborg';
import * as z from 'zod/mini';
import { sha256Of } from '../../hash.ts';
import { parseWith } from '../../parse.ts';
import { readEngineFile, writeEngineFile } from './engine-file.ts';
import { entryName, withHashes } from './entry-file.ts';
import type { FilesBefore } from './files-before.ts';
import type { IndexFile } from './index-file.ts';

// A chunk: terms, each with its pages, and each of these with weights, as negative numbers, and places.
type Page = readonly [page: number, weights: readonly number[], metas: unknown];

// An index has half a million of these: a schema of tuples copies each, which takes as long as unpacking them.
const pagesSchema = z.custom<readonly Page[]>(
  (pages) => Array.isArray(pages) && pages.every(isPage),
  'expected pages with weights and places',
);
const termSchema = z.tuple([z.string(), pagesSchema, z.unknown()]);
const chunkSchema = z.tuple([z.array(termSchema)]);

function isPage(input: unknown): input is Page {
  if (!Array.isArray(input) || input.length !== 3) return false;
  const [page, weights] = input as readonly unknown[];
  return (
    typeof page === 'number' &&
    Array.isArray(weights) &&
    weights.length > 1 &&
    weights.every((weight) => typeof weight === 'number')
  );
}

// The list of chunks: the first and the last term of each, and its name. What stands around it is the engine's own.
const chunkListSchema = z.array(z.tuple([z.string(), z.string(), z.string()]));
const metaSchema = z.tuple([z.unknown(), z.unknown(), chunkListSchema], z.unknown());

/** Few terms of one query have the same place among so many; the engine would take such for parts of one word. */
const places = 4096;

/**
 * The files of the index of one language, with one place for each term, the same in all pages. The engine counts the terms of
 * a page: one that is added moves all behind it, so that most chunks change with one command. Nothing asks where a term
 * stands, and equal places take a third of the bytes.
 */
export function withFixedPlaces(files: readonly IndexFile[], before: FilesBefore): IndexFile[] {
  const chunks = renamed(files, '.pf_index', (file) =>
    before.contentOf(file, ({ path, content }) => fixPlaces(content, path)),
  );
  const metas = renamed(files, '.pf_meta', ({ path, content }) =>
    nameChunks(content, path, chunks.names),
  );
  const others = files.filter(({ path }) => !/\.pf_(?:index|meta)$/.test(path));
  const named = others.map(({ path, content }) =>
    path === entryName
      ? { path, content: withHashes(content, path, metas.names) }
      : { path, content },
  );
  return [...chunks.files, ...metas.files, ...named];
}

function fixPlaces(content: Uint8Array, path: string): Uint8Array {
  const [terms] = parseWith(chunkSchema, decode(readEngineFile(content, path)), path);
  const fixed = terms.map(([term, pages, variants]) => {
    const place = placeOf(term);
    // The heaviest weight is that of the best place of the term in its page.
    return [
      term,
      pages.map(([page, weights, metas]) => [page, [Math.min(...weights), place], metas]),
      variants,
    ];
  });
  return writeEngineFile(encode([fixed]));
}

function placeOf(term: string): number {
  return Number.parseInt(sha256Of(term).slice(0, 8), 16) % places;
}

function nameChunks(
  content: Uint8Array,
  path: string,
  names: ReadonlyMap<string, string>,
): Uint8Array {
  const [version, pages, chunks, ...others] = parseWith(
    metaSchema,
    decode(readEngineFile(content, path)),
    path,
  );
  const named = chunks.map(([first, last, name]) => [first, last, names.get(name) ?? name]);
  return writeEngineFile(encode([version, pages, named, ...others]));
}

/** Files of one kind that are changed, and their new names by the old ones: names hold a hash of the content. */
function renamed(
  files: readonly IndexFile[],
  extension: string,
  change: (file: IndexFile) => Uint8Array,
): { files: IndexFile[]; names: Map<string, string> } {
  const names = new Map<string, string>();
  const changed = files
    .filter(({ path }) => path.endsWith(extension))
    .map((file) => {
      const content = change(file);
      const [, before = '', name = '', hash = ''] =
        new RegExp(String.raw`^(.*[/.])([^/.]+_)([\da-f]+)\.\w+$`).exec(file.path) ?? [];
      const own = name + sha256Of(content).slice(0, hash.length);
      names.set(name + hash, own);
      return { path: `${before}${own}${extension}`, content };
    });
  return { files: changed, names };
}
