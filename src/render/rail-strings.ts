import type { InterfaceStrings } from '../content/schemas/interface.ts';
import type { Locale } from '../locales.ts';
import type { MessageKey } from '../parameters/messages.ts';
import { pickStrings } from './pick-strings.ts';

/** The interface strings that the rail shows. */
const railKeys = [
  'form.close',
  'form.undo',
  'form.unmark',
  'form.unmarked',
  'home.steps',
  'offline.values.save',
  'rail.all',
  'rail.back',
  'rail.complete',
  'rail.continue',
  'rail.done',
  'rail.noBox',
  'rail.noCommand',
  'rail.noNext',
  'rail.noPrevious',
  'rail.noStep',
  'rail.noValues',
  'rail.others',
  'rail.print',
  'rail.title',
  'runbook.done',
] as const satisfies readonly MessageKey[];

/** The key of a string that the rail may show. */
export type RailKey = (typeof railKeys)[number];

/** The strings of the rail. */
export function railStrings(strings: InterfaceStrings, locale: Locale): InterfaceStrings {
  return pickStrings(strings, railKeys, locale);
}
