import { parseArgs } from 'node:util';
import { readTitles } from '../known-items/titles-file.ts';
import type { ScaleOptions } from './report.ts';

/** A whole number that a word of the command line gives. */
export function count(name: string, text: string): number {
  // The generator has names for some ten thousand runbooks.
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw new Error(
    `${name}: found ${JSON.stringify(text)}, expected a whole number from 1 to 9999.`,
  );
}

/** Reads the words after `npm run bench -- scale`: `[N] [--rounds R] [--no-bundles] [--peers] [--again] [--titles FILE] [--json FILE]`. */
export function readScaleOptions(args: readonly string[]): ScaleOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string', default: '3' },
      'no-bundles': { type: 'boolean', default: false },
      titles: { type: 'string' },
      json: { type: 'string' },
      peers: { type: 'boolean', default: false },
      again: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const [given, ...others] = positionals;
  if (others.length > 0) throw new Error(`scale takes one number, found ${positionals.join(' ')}.`);
  const titles = values.titles === undefined ? [] : readTitles(values.titles);
  return {
    runbooks: count('scale', given ?? String(titles.length > 0 ? titles.length : 25)),
    rounds: count('--rounds', values.rounds),
    titles,
    hasBundles: !values['no-bundles'],
    hasPeers: values.peers,
    isBuiltAgain: values.again,
    ...(values.json !== undefined && { json: values.json }),
  };
}
