import type { InterfaceStrings } from '../content/schemas/interface.ts';
import type { Locale } from '../locales.ts';
import type { MessageKey } from '../parameters/messages.ts';
import { pickStrings } from './pick-strings.ts';

/** The interface strings that the settings show. */
const settingsKeys = [
  'command.copiedTemplate',
  'command.copyTemplate',
  'settings.title',
  'settings.theme',
  'settings.system',
  'settings.light',
  'settings.dark',
  'settings.text',
  'settings.usual',
  'settings.large',
  'settings.larger',
  'settings.space',
  'settings.roomy',
  'settings.dense',
  'settings.lines',
  'settings.wrap',
  'settings.scroll',
  'settings.guards',
  'settings.guardsFolded',
  'settings.guardsWhole',
  'settings.copy',
  'settings.values',
  'settings.template',
  'settings.paper',
  'settings.paperText',
  'settings.paperSteps',
  'settings.paperOwn',
  'settings.letters',
  'settings.lettersOn',
  'settings.lettersOff',
  'settings.keys',
  'settings.keySearch',
  'settings.keyStep',
  'settings.keyCopy',
  'settings.keyDone',
  'settings.keyValues',
  'settings.keyHelp',
  'settings.keyBack',
  'settings.close',
] as const satisfies readonly MessageKey[];

/** The key of a string that the settings may show. */
export type SettingsKey = (typeof settingsKeys)[number];

/** The strings of the settings. */
export function settingsStrings(strings: InterfaceStrings, locale: Locale): InterfaceStrings {
  return pickStrings(strings, settingsKeys, locale);
}
