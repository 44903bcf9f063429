import type { LocalParameter } from '../content/schemas/parameter.ts';
import type { RawValues } from './defaults.ts';

/** Why a valid value may still not be the one that the reader means. */
export type Doubt =
  | { readonly code: 'example' | 'same' }
  | { readonly code: 'domain'; readonly domains: readonly string[] };

const plain = (text: string) => text.trim().toLowerCase().replace(/\.$/, '');
const itemsOf = (text: string) =>
  text
    .split(/[\s,;]+/)
    .map(plain)
    .filter((item) => item !== '');

/** What is worth a second look in a value that the rules accept: never a reason to refuse it. */
export function doubtOf(
  name: string,
  definitions: Readonly<Record<string, LocalParameter>>,
  raw: RawValues,
): Doubt | undefined {
  const parameter = definitions[name];
  const own = plain(raw[name] ?? '');
  if (!parameter || own === '') return undefined;
  if (isExample(parameter, own)) return { code: 'example' };
  if (parameter.type !== 'fqdn') return undefined;
  if (Object.entries(raw).some(([other, text]) => other !== name && plain(text) === own))
    return { code: 'same' };
  const domains = Object.values(definitions)
    .filter(({ type }) => type === 'domain' || type === 'domain-list')
    .flatMap((one) => itemsOf(raw[one.name] ?? ''));
  const isForeign = domains.length > 0 && !domains.some((domain) => isNear(own, domain));
  return isForeign && parameter.default === undefined ? { code: 'domain', domains } : undefined;
}

/** An example that is the default too is a good value. */
function isExample({ example, default: usual }: LocalParameter, own: string): boolean {
  if (example === undefined || example === usual) return false;
  return itemsOf(String(example)).join() === itemsOf(own).join();
}

/** Whether a host is in a domain, or in the same one as that domain: `edge.contoso.com` and `sip.contoso.com`. */
function isNear(host: string, domain: string): boolean {
  const [, ...parent] = host.split('.');
  const isIn = (inner: string, outer: string) => inner === outer || inner.endsWith(`.${outer}`);
  return isIn(host, domain) || (parent.length > 1 && isIn(domain, parent.join('.')));
}
