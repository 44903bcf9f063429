import type { Diagnostic } from '../../diagnostic.ts';
import type { Content } from '../read/content.ts';
import { diagnosticAtPath, type YamlFile } from '../read/yaml-file.ts';
import { problemCodes } from '../../parameters/types/problems.ts';
import { isPluralMap, type InterfaceStrings } from '../schemas/interface.ts';
import { sourceLocale, type Locale } from '../../locales.ts';

type Path = readonly string[];
type Strings = YamlFile<InterfaceStrings>;

/** Holds the interface strings of every locale to the keys, slots and plural forms of the English ones. */
export function checkInterfaceStrings(content: Content): Diagnostic[] {
  const english = content.strings.get(sourceLocale);
  if (!english) return [];
  const parity = [...content.strings].flatMap(([locale, strings]) => [
    ...missing(english, strings, locale),
    ...extra(english, strings),
    ...plurals(strings, locale),
  ]);
  return [...problemTexts(english), ...parity];
}

/** The texts and plural maps below a section, with their paths. */
function* leaves(
  strings: InterfaceStrings,
  path: Path = [],
): Generator<[Path, string | InterfaceStrings]> {
  for (const [key, value] of Object.entries(strings)) {
    if (typeof value === 'string' || isPluralMap(value)) yield [[...path, key], value];
    else yield* leaves(value, [...path, key]);
  }
}

function at(strings: InterfaceStrings, path: Path): string | InterfaceStrings | undefined {
  let value: string | InterfaceStrings | undefined = strings;
  for (const key of path) value = typeof value === 'object' ? value[key] : undefined;
  return value;
}

function missing(english: Strings, strings: Strings, locale: Locale): Diagnostic[] {
  return [...leaves(english.value)].flatMap(([path, model]) => {
    const value = at(strings.value, path);
    const key = path.join('.');
    if (value === undefined) {
      const expected = `it, as in ${english.file}:${english.placeOf(path).line}`;
      const advice = `Translate it into ${locale}.`;
      return [diagnosticAtPath(strings, path, { found: `no string \`${key}\``, expected, advice })];
    }
    if (isPlural(model) !== isPlural(value)) {
      const expected = isPlural(model)
        ? 'a map of plural forms, as in English'
        : 'one text, as in English';
      const found = `another form at \`${key}\``;
      return [diagnosticAtPath(strings, path, { found, expected, advice: 'Use the same form.' })];
    }
    return slots(strings, path, slotsOf(model), value);
  });
}

/** The text of the section `validation` that puts another one beside the entry of a list that it is about. */
const frame = 'item';

/** A problem without a text would be shown to readers as its code; a text without a problem is never shown. */
function problemTexts(strings: Strings): Diagnostic[] {
  const texts = strings.value['validation'];
  if (typeof texts !== 'object') return [];
  const known: readonly string[] = [...problemCodes, frame];
  const missing = known.filter((code) => !Object.hasOwn(texts, code));
  const unused = Object.keys(texts).filter((code) => !known.includes(code));
  return [
    ...missing.map((code) => {
      const found = `no string \`validation.${code}\``;
      const expected = 'a text for each problem that a type of value lists in src/parameters/types';
      const advice = 'Say there what is wrong with the value and what to enter instead.';
      return diagnosticAtPath(strings, ['validation'], { found, expected, advice });
    }),
    ...unused.map((code) => {
      const found = `the string \`validation.${code}\``;
      const expected = 'only the problems that a type of value lists in src/parameters/types';
      const advice = 'Remove it, or correct its name.';
      return diagnosticAtPath(strings, ['validation', code], { found, expected, advice });
    }),
  ];
}

function isPlural(value: string | InterfaceStrings): boolean {
  return typeof value === 'object' && isPluralMap(value);
}

function extra(english: Strings, strings: Strings): Diagnostic[] {
  return [...leaves(strings.value)].flatMap(([path]) => {
    if (at(english.value, path) !== undefined) return [];
    const found = `the string \`${path.join('.')}\``;
    const expected = `only the keys of ${english.file}`;
    return [
      diagnosticAtPath(strings, path, {
        found,
        expected,
        advice: 'Remove it, or add it to every locale.',
      }),
    ];
  });
}

/** In a plural map some form may leave a slot out ("one step"), but none may invent one. */
function slots(
  strings: Strings,
  path: Path,
  expected: Set<string>,
  value: string | InterfaceStrings,
) {
  const own = slotsOf(value);
  const missing = [...expected].filter((slot) => !own.has(slot));
  const invented = [...own].filter((slot) => !expected.has(slot));
  if (missing.length + invented.length === 0) return [];
  const found = `the slots ${list(own)} in \`${path.join('.')}\``;
  const advice = 'Use the same slots in every locale.';
  return [
    diagnosticAtPath(strings, path, {
      found,
      expected: `${list(expected)}, as in English`,
      advice,
    }),
  ];
}

function slotsOf(value: string | InterfaceStrings): Set<string> {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return new Set(Array.from(text.matchAll(/\{(\w+)\}/g), (match) => match[0]));
}

function list(names: Set<string>): string {
  return names.size === 0 ? 'none' : [...names].sort().join(', ');
}

function plurals(strings: Strings, locale: Locale): Diagnostic[] {
  const rules = new Intl.PluralRules(locale);
  const allowed = new Set<string>(rules.resolvedOptions().pluralCategories);
  // `many` of French begins at a million: allowed, but `other` serves it well enough.
  const needed = new Set<string>(Array.from({ length: 1000 }, (_, count) => rules.select(count)));
  return [...leaves(strings.value)].flatMap(([path, value]) => {
    if (typeof value === 'string') return [];
    const own = Object.keys(value);
    const wrong = own.filter((key) => !allowed.has(key));
    const missing = [...needed].filter((key) => !own.includes(key));
    if (wrong.length + missing.length === 0) return [];
    const found = `the plural forms ${own.join(', ')} in \`${path.join('.')}\``;
    const advice = `Give the forms that ${locale} has.`;
    return [diagnosticAtPath(strings, path, { found, expected: [...needed].join(', '), advice })];
  });
}
