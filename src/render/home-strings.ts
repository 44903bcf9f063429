import type { InterfaceStrings } from '../content/schemas/interface.ts';
import type { Locale } from '../locales.ts';
import type { MessageKey } from '../parameters/messages.ts';
import { pickStrings } from './pick-strings.ts';

/** The interface strings that the filter of the list of runbooks shows. */
const homeKeys = ['home.count', 'home.more', 'home.none'] as const satisfies readonly MessageKey[];

/** The key of a string that the filter of the list of runbooks may show. */
export type HomeKey = (typeof homeKeys)[number];

/** The strings of the filter of the list of runbooks. */
export function homeStrings(strings: InterfaceStrings, locale: Locale): InterfaceStrings {
  return pickStrings(strings, homeKeys, locale);
}
