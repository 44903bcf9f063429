import { invalid } from '../value-result.ts';
import type { Check } from './check.ts';

const typos: Readonly<Record<string, string>> = {
  con: 'com',
  cmo: 'com',
  ocm: 'com',
  vom: 'com',
  xom: 'com',
  cpm: 'com',
  nte: 'net',
  ogr: 'org',
};

/** The number of characters, which is the least length in ASCII: each becomes one or more there. */
function lengthOf(text: string): number {
  return Array.from(text).length;
}

/** Checks of a name, as it is typed and in ASCII: lengths, the number of labels, and the last label. */
export const lengthChecks: Check[] = [
  (name) => {
    const label = name.split('.').find((part) => lengthOf(part) > 63);
    return label === undefined
      ? undefined
      : invalid('label-length', { label, count: lengthOf(label) });
  },
  (name) => (lengthOf(name) > 253 ? invalid('name-length', { count: lengthOf(name) }) : undefined),
  (name, type) =>
    name.includes('.') ? undefined : invalid(`single-label-${type}`, { found: name }),
  (name) => {
    const [found] = /[^.]*$/.exec(name) ?? [''];
    return /^\d+$/.test(found) ? invalid('numeric-end', { found }) : undefined;
  },
  (name) => {
    const [, head = '', end = ''] = /^(.*\.)([^.]*)$/.exec(name) ?? [];
    const meant = Object.hasOwn(typos, end) ? typos[end] : undefined;
    return meant === undefined
      ? undefined
      : invalid('did-you-mean', { repair: head + meant }, head + meant);
  },
];
