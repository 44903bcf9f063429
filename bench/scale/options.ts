import { parseArgs } from 'node:util';
import type { ScaleOptions } from './report.ts';

function count(name: string, text: string): number {
  // The generator has names for some ten thousand runbooks.
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw new Error(
    `${name}: found ${JSON.stringify(text)}, expected a whole number from 1 to 9999.`,
  );
}

/** Reads the words after `npm run bench -- scale`: `[N] [--rounds R] [--no-bundles] [--json FILE]`. */
export function readScaleOptions(args: readonly string[]): ScaleOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string', default: '3' },
      'no-bundles': { type: 'boolean', default: false },
      json: { type: 'string' },
    },
    allowPositionals: true,
  });
  const [runbooks = '25', ...others] = positionals;
  if (others.length > 0) throw new Error(`scale takes one number, found ${positionals.join(' ')}.`);
  return {
    runbooks: count('scale', runbooks),
    rounds: count('--rounds', values.rounds),
    hasBundles: !values['no-bundles'],
    ...(values.json !== undefined && { json: values.json }),
  };
}
