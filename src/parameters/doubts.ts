import type { LocalParameter } from '../content/schemas/parameter.ts';
import { isTyped, type RawValues, valueOf } from './defaults.ts';
import type { Result } from './value-result.ts';

/** Why a valid value may still not be the one that the reader means. */
export type Doubt =
  | { readonly code: 'example' | 'same' }
  | { readonly code: 'domain'; readonly domains: readonly string[] };

type Definitions = Readonly<Record<string, LocalParameter>>;

/**
 * What is worth a second look in a value that the rules accept: never a reason to refuse it. Values are compared as the
 * rules read them; callers that know the results pass them.
 */
export function doubtOf(
  name: string,
  definitions: Definitions,
  raw: RawValues,
  resultOf: (name: string) => Result = (one) => valueOf(one, definitions, raw),
): Doubt | undefined {
  const itemsOf = (one: string) => (isTyped(one, raw) ? itemsIn(resultOf(one)) : []);
  const parameter = definitions[name];
  const items = itemsOf(name);
  const [own] = items;
  if (!parameter || own === undefined) return undefined;
  if (isExample(parameter, items)) return { code: 'example' };
  if (parameter.type !== 'fqdn') return undefined;
  if (Object.keys(raw).some((other) => other !== name && isSame(own, raw[other], itemsOf(other))))
    return { code: 'same' };
  const domains = Object.values(definitions)
    .filter(({ type }) => type === 'domain' || type === 'domain-list')
    .flatMap((one) => itemsOf(one.name));
  const isForeign = domains.length > 0 && !domains.some((domain) => isNear(own, domain));
  return isForeign && parameter.default === undefined ? { code: 'domain', domains } : undefined;
}

const plain = (text: string) => text.trim().toLowerCase().replace(/\.$/, '');

/** The items of a value, or its one text; none of a value that is refused or whose rules have not arrived. */
function itemsIn(result: Result): string[] {
  return result.ok ? [result.value].flat().map((item) => plain(String(item))) : [];
}

/** Whether a host is that of another field; of a parameter of another runbook only its text is known. */
function isSame(own: string, typed: string | undefined, [item, ...more]: string[]): boolean {
  return (more.length === 0 && item === own) || plain(typed ?? '') === own;
}

/** An example that is the default too is a good value. */
function isExample(parameter: LocalParameter, own: readonly string[]): boolean {
  const { name, example, default: usual } = parameter;
  if (example === undefined || example === usual) return false;
  const typed = { [name]: [example].flat().join(', ') };
  return itemsIn(valueOf(name, { [name]: parameter }, typed)).join() === own.join();
}

/** Whether a host is in a domain, or in the same one as that domain: `edge.contoso.com` and `sip.contoso.com`. */
function isNear(host: string, domain: string): boolean {
  const [, ...parent] = host.split('.');
  const isIn = (inner: string, outer: string) => inner === outer || inner.endsWith(`.${outer}`);
  return isIn(host, domain) || (parent.length > 1 && isIn(domain, parent.join('.')));
}
