import { longestValue } from '../../parameters/value-limit.ts';
import { codePointName } from '../../parameters/value-result.ts';
import { kilobytesIn } from '../../render/kilobytes.ts';
import type { Translate } from '../../parameters/messages.ts';
import type { ValuesFileKey } from '../../render/browser-strings.ts';
import { shortText } from '../values/shown-text.ts';
import type { Expected, Fault, FilePlace, Found } from './fault.ts';
import { valuesFileLimit } from './values-file-schema.ts';

type T = Translate<ValuesFileKey>;

/** A place in a file, in the page's language. */
export function placeText({ path, line, column }: FilePlace, t: T): string {
  if (path === '') return t('valuesFile.line', { line, column });
  return t('valuesFile.at', { path: shown(path), line, column });
}

/** What is wrong there, what was expected, and what to do, in the page's language. */
export function faultText(fault: Fault, t: T, lang: string): string {
  switch (fault.code) {
    case 'wrong':
      return t('valuesFile.fault.wrong', {
        found: foundText(fault.found, t),
        expected: expectedText(fault.expected, t),
      });
    case 'size': {
      const kilobytes = kilobytesIn(lang);
      // Rounded up, a file that is a byte too large would have the size of the limit.
      const limit = kilobytes(valuesFileLimit - 999);
      return t('valuesFile.fault.size', { size: kilobytes(fault.size), limit });
    }
    case 'twice':
      return t('valuesFile.fault.twice', { name: shown(fault.name), first: fault.first });
    case 'newer':
      return t('valuesFile.fault.newer', { version: fault.version });
    case 'encoding':
      return t('valuesFile.fault.encoding', { name: fault.name });
    case 'further':
      return t('valuesFile.fault.further', { count: fault.count });
    default:
      return t(`valuesFile.fault.${fault.code}`);
  }
}

function expectedText(expected: Expected, t: T): string {
  if (expected === 'length') return t('valuesFile.expected.length', { limit: longestValue });
  return t(`valuesFile.expected.${expected}`);
}

function foundText(found: Found, t: T): string {
  if (typeof found === 'string') return t(`valuesFile.kind.${found}`);
  if ('count' in found) return t('valuesFile.kind.count', { count: found.count });
  if ('name' in found) return t('valuesFile.kind.name', { name: shown(found.name) });
  if ('text' in found) return t('valuesFile.kind.text', { text: shown(found.text) });
  return t('valuesFile.kind.json', { json: shown(found.json).trim() });
}

/** A text of a file in a sentence, with the spaces at its ends: they may be what is wrong. What cannot be seen is named by its code point. */
function shown(text: string): string {
  const visible = shortText(text).replaceAll('\n', ' ');
  if (visible.trim() !== '' || text === '') return visible;
  return Array.from(text.slice(0, 8), codePointName).join(' ');
}
