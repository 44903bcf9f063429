import { type Result, right, wrong } from '../value-result.ts';

/** MAX_PATH is 260 with the NUL at the end. */
const longest = 259;
const reservedName = /^(?:CON|PRN|AUX|NUL|COM[\d¹²³]|LPT[\d¹²³])(?:\.|$)/i;

/** Parses a trimmed absolute Windows path: a drive or a share. */
export function parsePath(text: string): Result<string> {
  const bare = text.replace(/^["“”']+|["“”']+$/g, '');
  if (bare !== text) return wrong('quotes', { found: text }, bare);
  // On Korean and Japanese keyboards the key for the backslash shows the currency sign.
  const plain = text
    .replace(/[₩￦¥￥＼]/g, '\\')
    .replace(/：/g, ':')
    .replace(/^[Ａ-Ｚａ-ｚ](?=:)/, (letter) => letter.normalize('NFKC'));
  if (plain !== text) return wrong('look-alike', { repair: plain }, plain);
  const [variable] = /%[^%\\]+%|\$env:\w+|^\$\w+|^~/i.exec(text) ?? [];
  if (variable) return wrong('environment-variable', { found: variable });
  if (/^[a-z]+:\/\//i.test(text)) return wrong('path-is-url', { found: text });
  if (text.includes('/')) return wrong('forward-slash', {}, text.replaceAll('/', '\\'));
  return wholePath(text);
}

function wholePath(text: string): Result<string> {
  if (/^\\\\[?.]\\/.test(text))
    return wrong('device-path', { found: text.slice(0, 4) }, text.slice(4));
  const [root] = /^[a-z]:\\|^\\\\[^\\]+\\[^\\]+/i.exec(text) ?? [];
  if (root === undefined) {
    return text.startsWith('\\\\')
      ? wrong('share-incomplete')
      : wrong('relative-path', { found: text });
  }
  const rest = text.slice(root.length);
  return (
    badSegments(
      root
        .replace(/^[a-z]:/i, '')
        .split('\\')
        .concat(rest.split('\\')),
      text,
    ) ??
    (text.length > longest
      ? wrong('path-length', { count: text.length, max: longest })
      : right(text))
  );
}

function badSegments(segments: string[], text: string): Result<never> | undefined {
  for (const segment of segments) {
    const [found] = /[<>:"|?*]/.exec(segment) ?? [];
    if (found) return wrong('path-character', { found });
    if (reservedName.test(segment)) return wrong('reserved-name', { found: segment });
    if (segment === '.' || segment === '..') return wrong('dot-segment', { found: segment });
    if (/[. ]$/.test(segment)) {
      return wrong('segment-end', { found: segment }, text.replace(/[. ]+(?=\\|$)/g, ''));
    }
  }
  if (!/[^\\]\\\\/.test(text)) return undefined;
  return wrong('double-backslash', {}, text.replace(/([^\\])\\{2,}/g, '$1\\'));
}
