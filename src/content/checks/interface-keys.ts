import type { Details, Diagnostic } from '../../diagnostic.ts';
import type { Locale } from '../../locales.ts';
import { diagnosticAtPath, type YamlFile } from '../read/yaml-file.ts';
import { isPluralMap, type InterfaceStrings } from '../schemas/interface.ts';
import { compareNames } from './compare-names.ts';

/** The slots of each string that pages show, by its key. */
export type ShownStrings = Readonly<Record<string, readonly string[]>>;

type Strings = YamlFile<InterfaceStrings>;
type Kind = 'string' | 'section';

/** Holds the keys of a locale to those that pages show: a build needs each of them, and shows no other. */
export function wrongKeys(
  strings: Strings,
  english: Strings | undefined,
  locale: Locale,
  shown: ShownStrings,
): Diagnostic[] {
  const needed = kindsOf(Object.keys(shown));
  const there = kindsOf([...leavesOf(strings.value)].map(([path]) => path.join('.')));
  const at = (key: string, details: Details) => diagnosticAtPath(strings, key.split('.'), details);
  // What stands below a section that is missing or unknown goes without saying.
  const common = [...needed.keys()].filter((key) => areSections(needed.get(key), there.get(key)));
  return ['', ...common].flatMap((section) => {
    const own = namesIn(section, there);
    const { misspelled, missing, extra } = compareNames(namesIn(section, needed), own);
    const otherKind = own.filter((key) => needed.has(key) && needed.get(key) !== there.get(key));
    return [
      ...misspelled.map(({ name, meant }) => at(name, misspelledKey(name, meant, there.get(name)))),
      ...missing.map((key) => at(key, missingKey(key, needed.get(key), english, locale))),
      ...extra.map((key) => at(key, extraKey(key, there.get(key)))),
      ...otherKind.map((key) => at(key, otherForm(key, needed.get(key)))),
    ];
  });
}

/** The texts and plural maps below a section, with their paths. */
export function* leavesOf(
  strings: InterfaceStrings,
  path: readonly string[] = [],
): Generator<[readonly string[], string | InterfaceStrings]> {
  for (const [key, value] of Object.entries(strings)) {
    if (typeof value === 'string' || isPluralMap(value)) yield [[...path, key], value];
    else yield* leavesOf(value, [...path, key]);
  }
}

/** What stands at each key, and at each section above it. */
function kindsOf(keys: readonly string[]): Map<string, Kind> {
  const kinds = new Map<string, Kind>();
  for (const key of keys) {
    for (const { index } of key.matchAll(/\./g)) kinds.set(key.slice(0, index), 'section');
    kinds.set(key, 'string');
  }
  return kinds;
}

function areSections(...kinds: readonly (Kind | undefined)[]): boolean {
  return kinds.every((kind) => kind === 'section');
}

function namesIn(section: string, kinds: ReadonlyMap<string, Kind>): string[] {
  return [...kinds.keys()].filter(
    (key) => key.slice(0, Math.max(0, key.lastIndexOf('.'))) === section,
  );
}

const docs = '`npm run docs` writes the list of what pages show from the English file.';

function missingKey(
  key: string,
  kind: Kind = 'string',
  english: Strings | undefined,
  locale: Locale,
): Details {
  const found = `no ${kind} \`${key}\``;
  const path = key.split('.');
  if (english === undefined || !hasPath(english.value, path)) {
    const expected = 'it, because pages show it';
    return { found, expected, advice: `Write it in every language; ${docs}` };
  }
  const expected = `it, as in ${english.file}:${english.placeOf(path).line}`;
  return { found, expected, advice: `Translate it into ${locale}.` };
}

function hasPath(strings: InterfaceStrings, path: readonly string[]): boolean {
  let value: string | InterfaceStrings | undefined = strings;
  for (const key of path) {
    if (typeof value !== 'object' || !Object.hasOwn(value, key)) return false;
    value = value[key];
  }
  return true;
}

function extraKey(key: string, kind: Kind = 'string'): Details {
  const advice = `Remove it, or correct its name; ${docs}`;
  return { found: `the ${kind} \`${key}\``, expected: 'only what pages show', advice };
}

function misspelledKey(key: string, meant: string, kind: Kind = 'string'): Details {
  const advice = 'Correct the name.';
  return { found: `the ${kind} \`${key}\``, expected: `\`${meant}\``, advice };
}

function otherForm(key: string, kind: Kind | undefined): Details {
  const expected = kind === 'section' ? 'a section of strings, as pages show it' : 'one string';
  return { found: `another form at \`${key}\``, expected, advice: 'Use the same form as English.' };
}
