import { isPluralMap, type InterfaceStrings } from '../content/schemas/interface.ts';
import type { Locale } from '../locales.ts';
import type { MessageKey } from '../parameters/messages.ts';

/** What was picked of the strings of a language, by the keys: every page embeds the same. */
const known = new WeakMap<InterfaceStrings, WeakMap<readonly MessageKey[], InterfaceStrings>>();

/** Some of the interface strings, in their sections, as a page embeds them for its scripts. */
export function pickStrings(
  strings: InterfaceStrings,
  keys: readonly MessageKey[],
  locale: Locale,
): InterfaceStrings {
  const ofLanguage = known.get(strings) ?? new WeakMap<readonly MessageKey[], InterfaceStrings>();
  known.set(strings, ofLanguage);
  const picked = ofLanguage.get(keys) ?? pickAnew(strings, keys, locale);
  ofLanguage.set(keys, picked);
  return picked;
}

function pickAnew(
  strings: InterfaceStrings,
  keys: readonly MessageKey[],
  locale: Locale,
): InterfaceStrings {
  const wanted = new Set<string>(keys);
  const pick = (from: InterfaceStrings, above: string): InterfaceStrings =>
    Object.fromEntries(
      Object.entries(from).flatMap(([name, value]) => {
        const key = `${above}${name}`;
        if (wanted.delete(key)) return [[name, withoutRepeats(value)]];
        if (typeof value === 'string') return [];
        const section = pick(value, `${key}.`);
        return Object.keys(section).length === 0 ? [] : [[name, section]];
      }),
    );
  const picked = pick(strings, '');
  const [missing] = wanted;
  if (missing !== undefined)
    throw new Error(`No text ${missing} in content/interface/${locale}.yaml.`);
  return picked;
}

/** Plural forms without those that say what `other` says: whoever finds no form takes that one. */
function withoutRepeats(value: string | InterfaceStrings): string | InterfaceStrings {
  if (typeof value === 'string' || !isPluralMap(value)) return value;
  const { other } = value;
  return Object.fromEntries(
    Object.entries(value).filter(([form, text]) => form === 'other' || text !== other),
  );
}
