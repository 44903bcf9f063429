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

/** Checks of a name in ASCII: lengths, the number of labels, and the last label. */
export const lengthChecks: Check[] = [
  (name) => {
    const label = name.split('.').find((part) => part.length > 63);
    return label === undefined
      ? undefined
      : invalid('label-length', { label, count: label.length });
  },
  (name) => (name.length > 253 ? invalid('name-length', { count: name.length }) : undefined),
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
