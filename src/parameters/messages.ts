import type { InterfaceParams } from '../content/schemas/interface-params.ts';
import type { InterfaceStrings } from '../content/schemas/interface.ts';

/** The key of an interface string: `search.more`. */
export type MessageKey = keyof InterfaceParams;

/** The values for the slots of a message, by name. */
export type MessageParams = Readonly<Record<string, string | number>>;

/** The parameters that the messages of some keys need: the plural form depends on `count`. */
export type ParamsOf<Key extends MessageKey> = {
  readonly [Name in InterfaceParams[Key]]: Name extends 'count' ? number : string | number;
};

/** The parameters of a message as the last argument of a function: there is none where it has no slots. */
export type MessageParameters<Key extends MessageKey> = [InterfaceParams[Key]] extends [never]
  ? [params?: undefined]
  : [params: ParamsOf<Key>];

/** Gives the message at one of some keys in a fixed language. */
export type Translate<Known extends MessageKey = MessageKey> = <Key extends string>(
  // Of a key that is not known, the compiler then names the key, and not the number of arguments.
  key: Key extends Known ? Key : Known,
  ...params: Key extends Known ? MessageParameters<Key> : [params?: MessageParams]
) => string;

/** The messages without slots of the languages, by key: every page has the same ones. */
const plain = new WeakMap<InterfaceStrings, Map<string, string>>();

/** The function that gives the messages of a language; a message that is missing is an error. */
export function translator<Known extends MessageKey>(
  strings: InterfaceStrings,
  locale: string,
): Translate<Known> {
  const texts = plain.get(strings) ?? new Map<string, string>();
  plain.set(strings, texts);
  return (key, ...[params]) => {
    if (params !== undefined) return message(strings, key, params, locale);
    const text = texts.get(key) ?? message(strings, key, undefined, locale);
    texts.set(key, text);
    return text;
  };
}

const pluralRules = new Map<string, Intl.PluralRules>();

/** The rules of a language, made once: a page has many counts, and the rules take long to make. */
function rulesOf(locale: string): Intl.PluralRules {
  const rules = pluralRules.get(locale) ?? new Intl.PluralRules(locale);
  pluralRules.set(locale, rules);
  return rules;
}

/** The text at a dotted key with its `{slots}` filled; plural forms are chosen by the parameter `count`. */
export function message(
  strings: InterfaceStrings,
  key: string,
  params?: MessageParams,
  locale = 'en',
): string {
  const text = findMessage(strings, key, params, locale);
  if (text === undefined) throw new Error(`No text ${key} in content/interface/${locale}.yaml.`);
  return text;
}

/** The message at a key, where there is one. */
export function findMessage(
  strings: InterfaceStrings,
  key: string,
  params: MessageParams = {},
  locale = 'en',
): string | undefined {
  let entry: string | InterfaceStrings | undefined = strings;
  for (const part of key.split('.')) {
    entry = typeof entry === 'object' && Object.hasOwn(entry, part) ? entry[part] : undefined;
  }
  if (typeof entry === 'object') {
    const form = rulesOf(locale).select(Number(params['count']));
    entry = entry[form] ?? entry['other'];
  }
  if (typeof entry !== 'string') return undefined;
  return entry.replace(/\{(\w+)\}/g, (slot, name: string) =>
    Object.hasOwn(params, name) ? String(params[name]) : slot,
  );
}
