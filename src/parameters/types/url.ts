import { parseHost } from './host.ts';
import { type Result, right, wrong } from '../value-result.ts';

/** Parses a trimmed https URL; its host has to be a full name, as a certificate would name it. */
export function parseUrl(text: string): Result<string> {
  if (/\s/u.test(text)) return wrong('space', {}, text.replace(/\s/gu, ''));
  const [start = '', web] = /^(https?)(?:\s*[:;]\s*[/\\]*|\.?[/\\]+)/i.exec(text) ?? [];
  const rest = text.slice(start.length);
  if (web?.toLowerCase() === 'http') return wrong('url-http', {}, `https://${rest}`);
  if (start.toLowerCase() === 'https://') return parseRest(rest);
  if (web) return wrong('url-slashes', { found: start }, `https://${rest}`);
  const [other] = /^[a-z][a-z\d+.-]*:(?!\d)/i.exec(text) ?? [];
  if (other) return wrong('url-scheme', { found: other });
  return wrong('url-scheme-missing', {}, `https://${text.replace(/^[/\\]+/, '')}`);
}

function parseRest(rest: string): Result<string> {
  const [, authority = '', path = ''] = /^([^/\\?#]*)([^]*)$/.exec(rest) ?? [];
  const at = authority.lastIndexOf('@');
  if (at >= 0) return wrong('url-credentials', {}, `https://${authority.slice(at + 1)}${path}`);
  const [port = ''] = /:\d*$/.exec(authority) ?? [];
  if (port && !isPort(Number(port.slice(1)))) {
    return wrong('url-port', { found: port });
  }
  const host = parseHost(port ? authority.slice(0, -port.length) : authority, 'fqdn');
  if (!host.ok) {
    const { code, slots, repair } = host.problem;
    return wrong(code, slots, repair === undefined ? undefined : `https://${repair}${port}${path}`);
  }
  if (path.includes('\\'))
    return wrong('url-backslash', {}, `https://${authority}${path.replaceAll('\\', '/')}`);
  return right(`https://${host.value}${port}${asciiPath(path)}`, host.notice);
}

/** A path outside ASCII as it goes over the wire; one within ASCII stays as it was typed. */
function asciiPath(path: string): string {
  return path.replace(/[^\x21-\x7e]+/g, encodeURIComponent);
}

function isPort(port: number): boolean {
  return port >= 1 && port <= 65535;
}
