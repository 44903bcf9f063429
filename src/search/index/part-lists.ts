import { fileLocale } from '../../build/file-locale.ts';
import { integrityOf } from '../../hash.ts';
import { locales, type Locale } from '../../locales.ts';
import { checksumOf } from '../checksum.ts';
import { languageList, rootList } from '../part-lists.ts';
import type { IndexFile } from './index-file.ts';

function listFile(path: string, list: unknown): IndexFile {
  return { path, content: Buffer.from(JSON.stringify(list)) };
}

/**
 * Lists of the hashes of an index's files, which are given by path: one of each language, and one of these lists and
 * what all languages share.
 */
export function partLists(hashes: ReadonlyMap<string, string>): IndexFile[] {
  const groups = new Map<Locale | 'shared', [path: string, hash: string][]>();
  for (const [path, hash] of hashes) {
    const group = fileLocale(`pagefind/${path}`) ?? 'shared';
    const listed = groups.get(group) ?? [];
    listed.push([path, hash]);
    groups.set(group, listed);
  }
  const listOf = (group: Locale | 'shared') => Object.fromEntries(groups.get(group) ?? []);
  const lists = locales
    .filter((locale) => groups.has(locale))
    .map((locale) => ({ locale, ...listFile(languageList(locale), listOf(locale)) }));
  const languages = lists.map(({ locale, content }) => [locale, integrityOf(content)]);
  const root = { parts: listOf('shared'), languages: Object.fromEntries(languages) as unknown };
  return [...lists.map(({ path, content }) => ({ path, content })), listFile(rootList, root)];
}

/** The files of an index with the lists of their hashes: short ones for fragments and chunks, of which there are many, and for what is
 * rarely loaded. */
export function withLists(files: readonly IndexFile[]): IndexFile[] {
  const hashes = files.map(({ path, content }) => [path, hashOf(path, content)] as const);
  return [...files, ...partLists(new Map(hashes))];
}

function hashOf(path: string, content: Uint8Array): string {
  return /^(?:fragment|index|names)\//.test(path) ? checksumOf(content) : integrityOf(content);
}
