import { atEnds } from '../characters.ts';
import { invalid } from '../value-result.ts';
import type { Check, HostType } from './check.ts';

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

/** Checks for parts around a name that was copied from elsewhere: quotes, a scheme, a path, a port. */
export const surroundingChecks: Check[] = [
  (text) => {
    const bare = text.replace(new RegExp(atEnds(quotes), 'g'), '');
    return bare === text ? undefined : invalid('quotes', {}, bare);
  },
  (text) => {
    const plain = lookAlikes.reduce(
      (t, [from, to]) => t.replace(from, (c) => to || c.normalize('NFKC')),
      text,
    );
    return plain === text ? undefined : invalid('look-alike', { repair: plain }, plain);
  },
  (text) => {
    const [found] = scheme.exec(text) ?? [];
    return found === undefined ? undefined : invalid('scheme', { found }, text.slice(found.length));
  },
  (text) =>
    ipv4.test(text) || ipv6.test(text) ? invalid('ip-address', { found: text }) : undefined,
  (text, type) => {
    const at = text.lastIndexOf('@');
    return at < 0
      ? undefined
      : invalid('mail-address', { found: text }, ifDomain(type, text.slice(at + 1)));
  },
  (text) => {
    const [, head = '', found] = /^[/\\]*([^/\\?#]*)([/\\?#].*)?$/.exec(text) ?? [];
    return head === text
      ? undefined
      : invalid('path', { found: found ?? text.slice(0, -head.length) }, head);
  },
  (text) => {
    const [found] = /:\d*$/.exec(text) ?? [];
    return found === undefined
      ? undefined
      : invalid('port', { found }, text.slice(0, -found.length));
  },
  (text, type) =>
    text.includes('*')
      ? invalid('wildcard', {}, ifDomain(type, text.replace(/^\*\./, '')))
      : undefined,
];

/** The domain of an address or a wildcard repairs a domain; it is not the name of a server there. */
function ifDomain(type: HostType, domain: string): string | undefined {
  return type === 'domain' ? domain : undefined;
}
