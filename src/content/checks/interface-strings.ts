import type { Diagnostic } from '../../diagnostic.ts';
import type { Content } from '../read/content.ts';
import { diagnosticAtPath, type YamlFile } from '../read/yaml-file.ts';
import { problemCodes } from '../../parameters/types/problems.ts';
import { isPluralMap, type InterfaceStrings } from '../schemas/interface.ts';
import { sourceLocale, type Locale } from '../../locales.ts';
import { leavesOf, wrongKeys, type ShownStrings } from './interface-keys.ts';

type Path = readonly string[];
type Strings = YamlFile<InterfaceStrings>;
type Text = string | InterfaceStrings;

/** Holds the interface strings of every locale to the keys and slots that pages show, and to the plural forms it has. */
export function checkInterfaceStrings(content: Content, shown: ShownStrings): Diagnostic[] {
  const english = content.strings.get(sourceLocale);
  const model = new Map(
    Array.from(english ? leavesOf(english.value) : [], ([path, text]) => [path.join('.'), text]),
  );
  const perLocale = [...content.strings].flatMap(([locale, strings]) => [
    ...wrongKeys(strings, english, locale, shown),
    ...[...leavesOf(strings.value)].flatMap(([path, text]) =>
      wrongText(strings, path, text, shown, model),
    ),
    ...plurals(strings, locale),
  ]);
  return [...(english ? unusedProblems(english, shown) : []), ...perLocale];
}

/** A text that is plural in English only, or in this language only, or has other slots than pages fill. */
function wrongText(
  strings: Strings,
  path: Path,
  text: Text,
  shown: ShownStrings,
  model: ReadonlyMap<string, Text>,
): Diagnostic[] {
  const key = path.join('.');
  const expectedSlots = shown[key];
  if (expectedSlots === undefined) return [];
  const english = model.get(key) ?? text;
  if (isPlural(english) === isPlural(text)) {
    return wrongSlots(strings, path, new Set(expectedSlots.map((slot) => `{${slot}}`)), text);
  }
  const expected = isPlural(english)
    ? 'a map of plural forms, as in English'
    : 'one text, as in English';
  const found = `another form at \`${key}\``;
  return [diagnosticAtPath(strings, path, { found, expected, advice: 'Use the same form.' })];
}

/** The text of the section `validation` that puts another one beside the entry of a list that it is about. */
const frame = 'item';

/** A text of a problem that no type of value has is never shown. */
function unusedProblems(strings: Strings, shown: ShownStrings): Diagnostic[] {
  const section = 'validation';
  const texts = strings.value[section];
  if (typeof texts !== 'object') return [];
  const known: readonly string[] = [...problemCodes, frame];
  return Object.keys(texts).flatMap((code) => {
    const key = `${section}.${code}`;
    if (known.includes(code) || !Object.hasOwn(shown, key)) return [];
    const found = `the string \`${key}\``;
    const expected = 'only the problems that a type of value lists in src/parameters/types';
    const advice = 'Remove it, or correct its name.';
    return [diagnosticAtPath(strings, [section, code], { found, expected, advice })];
  });
}

function isPlural(value: Text): boolean {
  return typeof value === 'object' && isPluralMap(value);
}

/** In a plural map the form of a single number may leave a slot out ("one step"); that of most has each. */
function wrongSlots(strings: Strings, path: Path, expected: Set<string>, value: Text) {
  const own = slotsOf(value);
  const general = slotsOf(typeof value === 'string' ? value : (value['other'] ?? value));
  const missing = [...expected].filter((slot) => !general.has(slot));
  const invented = [...own].filter((slot) => !expected.has(slot));
  if (missing.length + invented.length === 0) return [];
  const shown = missing.length > 0 ? general : own;
  const found = `the slots ${list(shown)} in \`${path.join('.')}\``;
  const advice =
    'Use the same slots in every locale; `npm run docs` takes those that pages fill from English.';
  return [
    diagnosticAtPath(strings, path, {
      found,
      expected: `${list(expected)}, which pages fill`,
      advice,
    }),
  ];
}

function slotsOf(value: Text): Set<string> {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return new Set(Array.from(text.matchAll(/\{+\w+\}+/g), (match) => match[0]));
}

function list(names: Set<string>): string {
  return names.size === 0 ? 'none' : [...names].sort().join(', ');
}

function plurals(strings: Strings, locale: Locale): Diagnostic[] {
  const rules = new Intl.PluralRules(locale);
  const allowed = new Set<string>(rules.resolvedOptions().pluralCategories);
  // `many` of French begins at a million: allowed, but `other` serves it well enough.
  const needed = new Set<string>(Array.from({ length: 1000 }, (_, count) => rules.select(count)));
  return [...leavesOf(strings.value)].flatMap(([path, value]) => {
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
