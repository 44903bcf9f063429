import { parseHost } from '../host/parse-host.ts';
import { urlHostProblems } from '../host/problems.ts';
import type { ProblemList } from '../problem-codes.ts';
import type { ValueType } from './value-type.ts';
import { amended, type Result, valid, invalid } from '../value-result.ts';

/** An https URL; its host has to be a full name, as a certificate would name it. */
export const httpsUrl: ValueType = { parse: parseUrl };

/** Its problems and notices: a page carries their texts. */
export const httpsUrlProblems: ProblemList = [
  urlHostProblems,
  'space',
  'single-label-fqdn',
  'url-http',
  'url-scheme',
  'url-scheme-missing',
  'url-slashes',
  'url-credentials',
  'url-port',
  'url-backslash',
];

function parseUrl(text: string): Result<string> {
  if (/\s/u.test(text)) return invalid('space', {}, text.replace(/\s/gu, ''));
  const [start = '', web] = /^(https?)(?:\s*[:;]\s*[/\\]*|\.?[/\\]+)/i.exec(text) ?? [];
  const rest = text.slice(start.length);
  if (web?.toLowerCase() === 'http') return invalid('url-http', {}, `https://${rest}`);
  if (start.toLowerCase() === 'https://') return parseRest(rest);
  if (web) return invalid('url-slashes', {}, `https://${rest}`);
  const [other] = /^[a-z][a-z\d+.-]*:(?!\d)/i.exec(text) ?? [];
  if (other) return invalid('url-scheme', { found: other });
  return invalid('url-scheme-missing', {}, `https://${text.replace(/^[/\\]+/, '')}`);
}

function parseRest(rest: string): Result<string> {
  const [, authority = '', path = ''] = /^([^/\\?#]*)([^]*)$/.exec(rest) ?? [];
  const at = authority.lastIndexOf('@');
  if (at >= 0) return invalid('url-credentials', {}, `https://${authority.slice(at + 1)}${path}`);
  const [port = ''] = /:\d*$/.exec(authority) ?? [];
  if (port && !isPort(Number(port.slice(1)))) {
    return invalid('url-port', { found: port });
  }
  const host = parseHost(port ? authority.slice(0, -port.length) : authority, 'fqdn');
  if (!host.ok) {
    const { repair } = host.problem;
    const whole = repair === undefined ? undefined : `https://${repair}${port}${path}`;
    return amended(host.problem, {}, whole);
  }
  if (path.includes('\\'))
    return invalid('url-backslash', {}, `https://${authority}${path.replaceAll('\\', '/')}`);
  return valid(`https://${host.value}${port}${asciiPath(path)}`, host.notices);
}

/** A path outside ASCII as it goes over the wire; one within ASCII stays as it was typed. */
function asciiPath(path: string): string {
  return path.replace(/[^\x21-\x7e]+/g, encodeURIComponent);
}

function isPort(port: number): boolean {
  return port >= 1 && port <= 65535;
}
