import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { forEachLocale } from '../../../src/locales.ts';
import type { GivenTitles } from './given-titles.ts';
import { parameters } from './parameters.ts';
import { Random } from './random.ts';
import { generateRunbook, type GeneratedRunbook } from './runbook.ts';
import { syllables } from './titles.ts';
import type { Words } from './words.ts';

const products = {
  'exchange-server-2013': 'Exchange Server 2013',
  'lync-server-2013': 'Lync Server 2013',
} as const;

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Invented names of places, each different from the others in every language. */
function* names(random: Random): Generator<Words> {
  const given = new Set<string>();
  for (;;) {
    const parts = [random.pick(syllables), random.pick(syllables), random.pick(syllables)];
    const joined = forEachLocale((locale) => parts.map((part) => part[locale]).join(''));
    if (given.has(joined.en)) continue;
    given.add(joined.en);
    yield forEachLocale((locale) => joined[locale].replace(/^./, (first) => first.toUpperCase()));
  }
}

function writeShared(folder: string): void {
  const catalogue = Object.entries(products).map(([id, name]) => [
    id,
    {
      name,
      mainstreamEnd: '2018-04-10',
      extendedEnd: '2023-04-11',
      source: `https://guides.example.com/${id}`,
    },
  ]);
  write(join(folder, 'products.yaml'), stringify(Object.fromEntries(catalogue)));
  write(join(folder, 'parameters.yaml'), stringify(parameters, { aliasDuplicateObjects: false }));
  write(join(folder, 'glossary.yaml'), '[]\n');
}

/**
 * Writes the content of a site of some runbooks in every language, the first of them with given titles; the same seed
 * gives the same content.
 */
export function generateContent(
  folder: string,
  count: number,
  given: readonly GivenTitles[] = [],
): GeneratedRunbook[] {
  const random = new Random(1);
  const runbooks: GeneratedRunbook[] = [];
  writeShared(folder);
  for (const name of names(random)) {
    if (runbooks.length === count) break;
    const runbook = generateRunbook(name.en.toLowerCase(), name, random, given[runbooks.length]);
    for (const [path, text] of runbook.files)
      write(join(folder, 'runbooks', runbook.id, path), text);
    runbooks.push(runbook);
  }
  return runbooks;
}
