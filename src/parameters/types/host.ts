import { type Check, wrappings } from './host-wrapping.ts';
import { codePointName, type Result, right, wrong } from '../value-result.ts';

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

/** What is wrong with how the labels of a name are put together. */
const joints: Check[] = [
  (text) => {
    const parts = text.split(/[\s,;、，；]+/);
    if (parts.length < 2) return undefined;
    if (parts.filter((part) => part.includes('.')).length > 1) return wrong('several');
    const [found = ''] = /[,;、，；]/.exec(text) ?? [];
    return found
      ? wrong('separator', { found }, parts.join('.'))
      : wrong('space', {}, parts.join(''));
  },
  (text) =>
    /[^.]\.$/.test(text) && !text.endsWith('..')
      ? wrong('trailing-dot', {}, text.slice(0, -1))
      : undefined,
  (text) =>
    /^\.|\.\.|\.$/.test(text)
      ? wrong('empty-label', {}, text.replace(/\.{2,}/g, '.').replace(/^\.|\.$/g, ''))
      : undefined,
  (text) => {
    const [found] = /^(?:_[a-z\d-]+\.)+/i.exec(text) ?? [];
    return found === undefined
      ? undefined
      : wrong('service-record', { found }, text.slice(found.length));
  },
  (text) => {
    const label = text.split('.').find((part) => part.includes('_'));
    return label === undefined ? undefined : wrong('underscore', { label });
  },
  (text) => {
    const label = text.split('.').find((part) => /^-|-$/.test(part));
    if (label === undefined) return undefined;
    return wrong('hyphen', { label }, text.replace(/(^|\.)-+|-+(?=\.|$)/g, '$1'));
  },
  (text) => {
    const [found] = /[^\p{L}\p{M}\p{N}.-]/u.exec(text) ?? [];
    return found ? wrong('character', { found, codePoint: codePointName(found) }) : undefined;
  },
  (text) => {
    const label = text
      .split('.')
      .find((l) => /[a-z]/i.test(l) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(l));
    return label === undefined ? undefined : wrong('mixed-scripts', { label });
  },
];

/** What is wrong with a name of letters, digits and hyphens. */
const measures: Check[] = [
  (name) => {
    const label = name.split('.').find((part) => part.length > 63);
    return label === undefined ? undefined : wrong('label-length', { label, count: label.length });
  },
  (name) => (name.length > 253 ? wrong('name-length', { count: name.length }) : undefined),
  (name, type) => (name.includes('.') ? undefined : wrong(`single-label-${type}`, { found: name })),
  (name) => {
    const [found] = /[^.]*$/.exec(name) ?? [''];
    return /^\d+$/.test(found) ? wrong('numeric-end', { found }) : undefined;
  },
  (name) => {
    const [, head = '', end = ''] = /^(.*\.)([^.]*)$/.exec(name) ?? [];
    const meant = Object.hasOwn(typos, end) ? typos[end] : undefined;
    return meant === undefined
      ? undefined
      : wrong('did-you-mean', { repair: head + meant }, head + meant);
  },
];

/** Parses a trimmed domain or server name into its lower-case ASCII form. */
export function parseHost(text: string, type: 'domain' | 'fqdn'): Result<string> {
  const badly = first([...wrappings, ...joints], text, type);
  if (badly) return badly;
  const ascii = toAscii(text);
  if (ascii === undefined) return wrong('not-a-name', { found: text });
  const notice =
    ascii === text.toLowerCase()
      ? undefined
      : ({ code: 'punycode', slots: { unicode: text, ascii } } as const);
  return first(measures, ascii, type) ?? right(ascii, notice);
}

function first(checks: Check[], text: string, type: 'domain' | 'fqdn'): Result<never> | undefined {
  for (const check of checks) {
    const result = check(text, type);
    if (result) return result;
  }
  return undefined;
}

/** The host of an address; nothing where it is none. `URL.canParse` would be simpler, but Chromium 109 lacks it. */
function hostnameOf(address: string): string {
  try {
    return new URL(address).hostname;
  } catch {
    return '';
  }
}

/** The platform's own conversion; an all-ASCII name stays as it is for the measures to judge. */
function toAscii(name: string): string | undefined {
  if (/^[a-z\d.-]*$/i.test(name)) return name.toLowerCase();
  const url = hostnameOf(`https://${name}`);
  // What the conversion drops, such as a filler, can leave a label empty.
  return /^[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)*$/.test(url)
    ? url
    : undefined;
}
