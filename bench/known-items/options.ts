import { parseArgs } from 'node:util';
import { count } from '../scale/options.ts';
import type { KnownItemOptions } from './report.ts';
import { readTitles } from './titles-file.ts';

const defaultRunbooks = 250;

/** Reads the words after `npm run bench -- known-items`: `[N] [--titles FILE] [--sample K] [--json FILE]`. */
export function readKnownItemOptions(args: readonly string[]): KnownItemOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      titles: { type: 'string' },
      sample: { type: 'string', default: '100' },
      json: { type: 'string' },
    },
    allowPositionals: true,
  });
  if (positionals.length > 1)
    throw new Error(`known-items takes one number, found ${positionals.join(' ')}.`);
  const titles = values.titles === undefined ? [] : readTitles(values.titles);
  const own = titles.length > 0 ? titles.length : defaultRunbooks;
  return {
    runbooks: count('known-items', positionals[0] ?? String(own)),
    titles,
    sample: count('--sample', values.sample),
    ...(values.json !== undefined && { json: values.json }),
  };
}
