import type { InterfaceStrings } from '../content/schemas/interface.ts';
import type { Locale } from '../locales.ts';
import type { MessageKey } from '../parameters/messages.ts';
import { pickStrings } from './pick-strings.ts';

/** The interface strings that the form shows only once it is used. */
const formKeys = [
  'form.all',
  'form.cancel',
  'form.check',
  'form.cleared',
  'form.discarded',
  'form.help',
  'form.hide',
  'form.nextValue',
  'form.notCleared',
  'form.ok',
  'form.show',
  'form.undo',
  'settings.markDefault',
  'settings.markDoubt',
  'settings.markExample',
  'settings.markExpected',
  'settings.marks',
  'settings.markSet',
  'settings.markWrong',
] as const satisfies readonly MessageKey[];

/** The key of a string that the form shows only once it is used. */
export type FormKey = (typeof formKeys)[number];

/** The strings that the form shows only once it is used. */
export function formStrings(strings: InterfaceStrings, locale: Locale): InterfaceStrings {
  return pickStrings(strings, formKeys, locale);
}
