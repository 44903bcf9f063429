import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestSchema } from '../../src/bundle/manifest-schema.ts';
import { parseWith } from '../../src/parse.ts';
import { fixtureBundles } from '../support/unpacked.ts';

const day = 24 * 60 * 60 * 1000;

/** What the built site was made from, and the time some days after the date that its pages tell. */
export function release(): { version: string; year: string; after: (days: number) => number } {
  const file = join(fixtureBundles.unpacked('all'), 'MANIFEST.json');
  const { version, date } = parseWith(manifestSchema, JSON.parse(readFileSync(file, 'utf8')), file);
  const made = Date.parse(date.slice(0, 10));
  return { version, year: date.slice(0, 4), after: (days) => made + days * day };
}
