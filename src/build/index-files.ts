import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod/mini';
import { tryParseWith } from '../parse.ts';
import {
  languageList,
  languageListSchema,
  rootList,
  rootListSchema,
} from '../search/part-lists.ts';
import { locales } from '../locales.ts';

const folder = 'pagefind';

/** The files of a site's search index as its lists name them, with the lists; and the lists that cannot be read. */
export interface IndexFiles {
  readonly named: readonly string[];
  readonly unread: readonly string[];
}

/** Reads the lists of the search index of a site. */
export function indexFiles(site: string): IndexFiles {
  const named: string[] = [];
  const unread: string[] = [];
  const read = <S extends z.core.$ZodType>(schema: S, list: string) => {
    const path = `${folder}/${list}`;
    const value = readIndexList(schema, site, path);
    (value === undefined ? unread : named).push(path);
    return value;
  };
  const root = read(rootListSchema, rootList);
  const lists = locales.map((locale) => read(languageListSchema, languageList(locale)));
  for (const list of [root?.parts, ...lists])
    for (const path of Object.keys(list ?? {})) named.push(`${folder}/${path}`);
  return { named, unread };
}

/** Reads a list of the search index of a site; nothing where it is not there, or cannot be read. */
export function readIndexList<S extends z.core.$ZodType>(
  schema: S,
  site: string,
  path: string,
): z.output<S> | undefined {
  try {
    const json: unknown = JSON.parse(readFileSync(join(site, path), 'utf8'));
    const parsed = tryParseWith(schema, json, path);
    return parsed.ok ? parsed.value : undefined;
  } catch {
    return undefined;
  }
}
