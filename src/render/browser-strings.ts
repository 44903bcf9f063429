import { listJoints } from '../parameters/list-text.ts';
import type { InterfaceStrings } from '../content/schemas/interface.ts';
import type { Locale } from '../locales.ts';

/** What the page's scripts say: whole sections, and of the others only these; the page itself says the rest. */
const said: Readonly<Record<string, readonly string[] | 'all'>> = {
  validation: 'all',
  values: 'all',
  search: 'all',
  command: ['copy', 'copied', 'copiedRequest', 'copiedTemplate', 'copyFailed', 'edit', 'refused'],
  form: ['cleared', 'complete', 'missing', 'notStored', 'repair', 'unreadable', 'wrong'],
  runbook: ['yes', 'no'],
};

/** The interface strings that a page embeds for its scripts, and how its language joins a list: every byte of them travels with every page. */
export function browserStrings(strings: InterfaceStrings, locale: Locale): InterfaceStrings {
  const texts = Object.fromEntries(
    Object.entries(said).map(([section, keys]) => {
      const all = strings[section] ?? {};
      if (keys === 'all' || typeof all === 'string') return [section, all];
      return [
        section,
        Object.fromEntries(keys.flatMap((key) => (all[key] ? [[key, all[key]]] : []))),
      ];
    }),
  );
  return { ...texts, list: { ...listJoints(locale) } };
}
