import type { InterfaceStrings } from '../content/schemas/interface.ts';

export type Slots = Readonly<Record<string, string | number>>;

/** The text at a dotted key with its `{slots}` filled; plural forms are chosen by the slot `count`. */
export function message(
  strings: InterfaceStrings,
  key: string,
  slots: Slots = {},
  locale = 'en',
): string {
  let entry: string | InterfaceStrings | undefined = strings;
  for (const part of key.split('.')) {
    entry = typeof entry === 'object' && Object.hasOwn(entry, part) ? entry[part] : undefined;
  }
  if (typeof entry === 'object') {
    const form = new Intl.PluralRules(locale).select(Number(slots['count']));
    entry = entry[form] ?? entry['other'];
  }
  // A missing string shows its key: the content check makes sure that none is missing.
  if (typeof entry !== 'string') return key;
  return entry.replace(/\{(\w+)\}/g, (slot, name: string) =>
    Object.hasOwn(slots, name) ? String(slots[name]) : slot,
  );
}
