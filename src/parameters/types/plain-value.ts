import type { ParameterRule } from '../../content/schemas/parameter.ts';
import { type Result, valid } from '../value-result.ts';
import { hasExtension } from './file-extension.ts';
import type { LongType } from './long-types.ts';
import { matchesPattern, withinLength } from './text-length.ts';

/** As long as every type allows. */
const longest = 250;
/** A host name that no rule is about. Of the ends with three letters, some are taken for typos of others. */
const host = String.raw`(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+(?:[a-z]{2}|com|net|org|[a-z]{4,63})`;
const dotted = String.raw`[\w-]+(?:\.[\w-]+)*`;
/** A folder or a file with a name that Windows does not keep for a device. */
const part = String.raw`\\(?!(?:con|prn|aux|nul|com\d|lpt\d)\b)[\w-]+(?:[ .][\w-]+)*`;

/** One or more hosts. Their case makes no difference, and without `u` only ASCII letters have a case here. */
const hosts = new RegExp(String.raw`^(?![^]*--)${host}(?:[\s,;]+${host})*$`, 'i');
const plain: Readonly<Partial<Record<LongType, RegExp>>> = {
  domain: hosts,
  fqdn: hosts,
  'domain-list': hosts,
  'fqdn-list': hosts,
  user: new RegExp(
    String.raw`^(?![^]*--)(?:(?:sip:)?${dotted}@${host}|[A-Za-z\d][\w-]*\\${dotted})$`,
  ),
  'windows-path': new RegExp(String.raw`^[a-z]:(?:${part})*${part}\.[\w-]+$`, 'i'),
  'https-url': new RegExp(String.raw`^(?![^]*--)https://${host}(?:/[\w/.-]*)?$`),
};

/** The result for a text that is plainly valid; undefined where the rules of its type have to judge. */
export function plainValue(type: LongType, text: string, rule: ParameterRule): Result | undefined {
  if (type === 'text') return matchesPattern(text, rule) ? withinLength(text, rule) : undefined;
  if (text.length > longest || !plain[type]?.test(text)) return undefined;
  if (!hasExtension(text, rule.extension)) return undefined;
  if (plain[type] !== hosts) return valid(text);
  const names = text.toLowerCase().split(/[\s,;]+/);
  if (type.endsWith('-list')) return new Set(names).size < names.length ? undefined : valid(names);
  return names[1] === undefined ? valid(names[0] ?? '') : undefined;
}
