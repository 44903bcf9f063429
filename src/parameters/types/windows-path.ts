import type { ParameterRule } from '../../content/schemas/parameter.ts';
import { atEnds } from '../characters.ts';
import type { ProblemList } from '../problem-codes.ts';
import type { ValueType } from './value-type.ts';
import { hasExtension } from './file-extension.ts';
import { type Result, valid, invalid } from '../value-result.ts';

/** MAX_PATH is 260 with the NUL at the end. */
const maxLength = 259;
const reservedName =
  /^(?:CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|CLOCK\$|COM[\d¹²³]|LPT[\d¹²³]) *(?:\.|$)/i;

/** An absolute Windows path: a drive or a share. */
export const windowsPath: ValueType = {
  parse: (text, rule) => noticed(parsePath(text), rule),
  keys: { extension: 'optional' },
};

/** Its problems and notices: a page carries their texts. */
export const windowsPathProblems: ProblemList = [
  'quotes',
  'look-alike',
  'environment-variable',
  'path-is-url',
  'forward-slash',
  'device-path',
  'share-incomplete',
  'relative-path',
  'path-not-file',
  'path-length',
  'path-character',
  'object-wildcard',
  'reserved-name',
  'dot-segment',
  'segment-end',
  'double-backslash',
  'path-extension',
];

/** A file may have another extension than it usually has; then the reader may mean another file. */
function noticed(result: Result<string>, { extension }: ParameterRule): Result<string> {
  if (!result.ok || hasExtension(result.value, extension)) return result;
  const [found = ''] = /\.[^.]*$/.exec(result.value) ?? [];
  const slots = { found, expected: `.${extension ?? ''}` };
  return valid(result.value, [{ code: 'path-extension', slots }]);
}

function parsePath(text: string): Result<string> {
  const bare = text.replace(new RegExp(atEnds(`["“”']`), 'g'), '');
  if (bare !== text) return invalid('quotes', {}, bare);
  // On Korean and Japanese keyboards the key for the backslash shows the currency sign.
  const plain = text
    .replace(/[₩￦¥￥＼]/g, '\\')
    .replace(/：/g, ':')
    .replace(/^[Ａ-Ｚａ-ｚ](?=:)/, (letter) => letter.normalize('NFKC'));
  if (plain !== text) return invalid('look-alike', { repair: plain }, plain);
  const [variable] = /%[^%\\]+%|\$env:\w+|^\$\w+|^~/i.exec(text) ?? [];
  if (variable) return invalid('environment-variable', { found: variable });
  if (/^[a-z]+:\/\//i.test(text)) return invalid('path-is-url');
  if (text.includes('/')) return invalid('forward-slash', {}, text.replaceAll('/', '\\'));
  return wholePath(text);
}

function wholePath(text: string): Result<string> {
  if (/^\\\\[?.]\\/.test(text))
    return invalid('device-path', { found: text.slice(0, 4) }, text.slice(4));
  const [root] = /^[a-z]:\\|^\\\\[^\\]+\\[^\\]+/i.exec(text) ?? [];
  if (root === undefined) {
    if (/^[a-z]:$/i.test(text)) return invalid('path-not-file');
    return text.startsWith('\\\\')
      ? invalid('share-incomplete')
      : invalid('relative-path', { found: text });
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
    notFile(rest) ??
    (text.length > maxLength
      ? invalid('path-length', { count: text.length, max: maxLength })
      : valid(text))
  );
}

/** A path that a command writes to or removes has to name a file: only an extension tells it from a folder. */
function notFile(rest: string): Result<never> | undefined {
  const name = rest.slice(rest.lastIndexOf('\\') + 1);
  return /.\.[^.]+$/.test(name) ? undefined : invalid('path-not-file');
}

function badSegments(segments: string[], text: string): Result<never> | undefined {
  for (const segment of segments) {
    const [found] = /[<>:"|?*]/.exec(segment) ?? [];
    if (found) return invalid('path-character', { found });
    // Windows takes them, but cmdlets take them for a pattern.
    const [bracket] = /[[\]]/.exec(segment) ?? [];
    if (bracket) return invalid('object-wildcard', { found: bracket });
    if (reservedName.test(segment)) return invalid('reserved-name', { found: segment });
    if (segment === '.' || segment === '..') return invalid('dot-segment', { found: segment });
    if (/[. ]$/.test(segment)) {
      return invalid(
        'segment-end',
        { found: segment },
        text.replace(/(?<![. ])[. ]+(?=\\|$)/g, ''),
      );
    }
  }
  if (!/[^\\]\\\\/.test(text)) return undefined;
  return invalid('double-backslash', {}, text.replace(/([^\\])\\{2,}/g, '$1\\'));
}
