import type { InterfaceStrings } from '../schemas/interface.ts';

/** What the page's scripts say: whole sections, and of the others only these; the page itself says the rest. */
const said: Readonly<Record<string, readonly string[] | 'all'>> = {
  validation: 'all',
  values: 'all',
  search: 'all',
  command: [
    'copy',
    'copied',
    'copiedCommands',
    'copiedRequest',
    'copiedTemplate',
    'copyFailed',
    'edit',
    'refused',
  ],
  form: ['cleared', 'complete', 'missing', 'notStored', 'repair', 'unreadable', 'wrong'],
  runbook: ['yes', 'no'],
};

/** The interface strings that a page embeds for its scripts: every byte of them travels with every page. */
export function browserStrings(strings: InterfaceStrings): InterfaceStrings {
  return Object.fromEntries(
    Object.entries(said).map(([section, keys]) => {
      const all = strings[section] ?? {};
      if (keys === 'all' || typeof all === 'string') return [section, all];
      return [
        section,
        Object.fromEntries(keys.flatMap((key) => (all[key] ? [[key, all[key]]] : []))),
      ];
    }),
  );
}
