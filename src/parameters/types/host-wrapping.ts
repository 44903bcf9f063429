import { type Result, wrong } from '../value-result.ts';

const lookAlikes: [RegExp, string][] = [
  [/[。．｡]/gu, '.'],
  [/[‐‑‒–—―−－]/gu, '-'],
  [/[！-～]/gu, ''],
];
const scheme =
  /^(?:mailto:|sips?:(?!\d)|https?:(?!\d)|(?:https?|ftp|sips?|ldaps?|tcp|tls)\s*[:;.]?\s*[/\\]{1,2})[/\\]*|^[a-z][a-z\d+.-]*:\/\//i;
const quotes = `["'‘’‚‛“”„<>«»「」]`;
const ipv4 = /^\d{1,3}(?:\.\d{1,3}){3}(?:[:/]\d+)?$/;
const ipv6 = /^\[?(?=[\da-f.:]*:[\da-f.]*:)[\da-f.:]+(?:%\w+)?(?:\]?|\]:\d+)$/i;

/** Says what is wrong with a text, or nothing; the type is `domain` or `fqdn`. */
export type Check = (text: string, type: 'domain' | 'fqdn') => Result<never> | undefined;

/** What stands around a name when it was copied from somewhere else, each with its own answer. */
export const wrappings: Check[] = [
  (text) => {
    const bare = text.replace(new RegExp(`^${quotes}+|${quotes}+$`, 'g'), '');
    return bare === text ? undefined : wrong('quotes', { found: text }, bare);
  },
  (text) => {
    const plain = lookAlikes.reduce(
      (t, [from, to]) => t.replace(from, (c) => to || c.normalize('NFKC')),
      text,
    );
    return plain === text ? undefined : wrong('look-alike', { repair: plain }, plain);
  },
  (text) => {
    const [found] = scheme.exec(text) ?? [];
    return found === undefined ? undefined : wrong('scheme', { found }, text.slice(found.length));
  },
  (text) => (ipv4.test(text) || ipv6.test(text) ? wrong('ip-address', { found: text }) : undefined),
  (text) => {
    const at = text.lastIndexOf('@');
    return at < 0 ? undefined : wrong('mail-address', { found: text }, text.slice(at + 1));
  },
  (text) => {
    const [, head = '', found] = /^[/\\]*([^/\\?#]*)([/\\?#].*)?$/.exec(text) ?? [];
    return head === text
      ? undefined
      : wrong('path', { found: found ?? text.slice(0, -head.length) }, head);
  },
  (text) => {
    const [found] = /:\d*$/.exec(text) ?? [];
    return found === undefined ? undefined : wrong('port', { found }, text.slice(0, -found.length));
  },
  (text) =>
    text.includes('*') ? wrong('wildcard', { found: '*' }, text.replace(/^\*\./, '')) : undefined,
];
