import { parseHost } from '../host/parse-host.ts';
import { userHostProblems } from '../host/problems.ts';
import type { ProblemList } from '../problem-codes.ts';
import { amended, invalid, type Result, valid } from '../value-result.ts';
import type { ValueType } from './value-type.ts';

/** As much as Active Directory takes of any of the three forms. */
const maxLength = 256;
const atom = "[\\p{L}\\p{M}\\p{N}!#$%&'+/=^_`{|}~-]+";
/** What stands before the @ of an address. */
const account = new RegExp(`^${atom}(?:\\.${atom})*$`, 'u');
/** A NetBIOS or DNS name of a domain, then the logon name of an account. */
const logonName =
  /^[\p{L}\p{N}][\p{L}\p{N}_-]*(?:\.[\p{L}\p{N}_-]+)*\\[^/\\[\]:;|=,+*?<>"@]*[^\s./\\[\]:;|=,+*?<>"@]$/u;

/** One user: a SIP address, a user principal name, or a domain with a logon name. Several may share a display name. */
export const user: ValueType = { parse: parseUser };

/** Its problems and notices: a page carries their texts. */
export const userProblems: ProblemList = [
  userHostProblems,
  'single-label-domain',
  'too-long',
  'object-wildcard',
  'user-form',
  'user-scheme',
];

function parseUser(text: string): Result<string> {
  if (text.length > maxLength) return invalid('too-long', { count: text.length, max: maxLength });
  const bare = text.replace(/^["“”'‘’<]+|["“”'‘’>]+$/g, '');
  if (bare !== text && !/[^\s]\s*</.test(bare)) return invalid('quotes', {}, bare);
  const plain = text.replace(/[₩￦¥￥]/gu, '\\').replace(/[！-～]/gu, (c) => c.normalize('NFKC'));
  if (plain !== text) return invalid('look-alike', { repair: plain }, plain);
  const [found] = /[*?[\]]/.exec(text) ?? [];
  if (found !== undefined) return invalid('object-wildcard', { found });
  const [, address] = /<\s*([^\s<>]+@[^\s<>]+)\s*>$/.exec(text) ?? [];
  if (address !== undefined) return invalid('user-form', { found: text }, address);
  return text.includes('@') ? parseAddress(text) : parseLogonName(text);
}

/** A user principal name, or a SIP address, which begins with `sip:`. */
function parseAddress(text: string): Result<string> {
  const [start = ''] = /^[a-z]+:(?:\/\/)?/i.exec(text) ?? [];
  const rest = text.slice(start.length);
  const isSip = /^sips?:/i.test(start);
  if (start !== '' && start !== 'sip:')
    return invalid('user-scheme', { found: start }, isSip ? `sip:${rest}` : rest);
  const at = rest.lastIndexOf('@');
  const [name, domain] = [rest.slice(0, at), rest.slice(at + 1)];
  if (name.includes('@')) return invalid('several');
  if (!account.test(name)) return invalid('user-form', { found: text });
  const host = parseHost(domain, 'domain');
  if (host.ok) return valid(`${start}${name}@${host.value}`, host.notices);
  const { repair } = host.problem;
  return amended(host.problem, {}, repair === undefined ? undefined : `${start}${name}@${repair}`);
}

function parseLogonName(text: string): Result<string> {
  if (logonName.test(text)) return valid(text);
  const turned = text.replace('/', '\\');
  const isTurned = turned !== text && logonName.test(turned);
  return invalid('user-form', { found: text }, isTurned ? turned : undefined);
}
