import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { parseWith } from '../parse.ts';
import { plainText } from './plain-text.ts';
import type { LicenceText } from './part.ts';

const licenceSchema = z.object({ licenseText: z.string() });

/** The line of a licence that its user fills in. */
const holderLine = /^Copyright \(c\) <year> <.*$/m;

/** A licence text to take from SPDX. */
export interface StandardText {
  /** The id of the licence. */
  readonly id: string;
  /** The parts that are under it. */
  readonly of: readonly string[];
  readonly holders?: readonly string[];
}

/**
 * The text of a licence as SPDX has it, with the lines of its holders, for parts that are not installed here. Throws if
 * the licence wants holders and none are given, or the other way round.
 */
export function standardText(root: string, { id, of, holders = [] }: StandardText): LicenceText {
  const file = join(root, 'node_modules/spdx-license-list/licenses', `${id}.json`);
  const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const { licenseText } = parseWith(licenceSchema, json, file);
  if (holderLine.test(licenseText) !== holders.length > 0)
    throw new Error(`${id}: found ${holders.length} holders, which its text does not fit.`);
  const text = plainText(licenseText.replace(holderLine, () => holders.join('\n')));
  return { name: `${id}, of ${of.join(', ')}`, text };
}
