import type { Locale } from '../locales.ts';
import type { InterfaceStrings } from '../content/schemas/interface.ts';
import type { MessageKey } from '../parameters/messages.ts';
import { problemCodes } from '../parameters/types/problems.ts';
import { pickStrings } from './pick-strings.ts';

/** The interface strings that few readers see: they come with the texts of problems. */
export const rareKeys = [
  'command.askIrreversible',
  'command.changed',
  'command.copiedDoubt',
  'command.copyAnyway',
  'command.copyFailed',
  'command.fold',
  'command.refusedShort',
  'form.doubt.domain',
  'form.doubt.example',
  'form.doubt.same',
  'form.keepOpen',
  'form.nearLimit',
  'form.overtaken',
  'form.repair',
  'form.storageFull',
  'form.unreadable',
  'offline.lost',
  'offline.noRoom',
  'offline.ready',
  'offline.values.close',
  'offline.values.more',
  'purpose.close',
  'purpose.opened',
  'purpose.openedByDefault',
] as const satisfies readonly MessageKey[];

/** The key of a string that few readers see. */
export type RareKey = (typeof rareKeys)[number];

/** The texts of every problem and notice of a value, and others that few readers see. */
export function problemStrings(strings: InterfaceStrings, locale: Locale): InterfaceStrings {
  const keys = problemCodes.map((code) => `validation.${code}` as const);
  return pickStrings(strings, ['validation.item', ...keys, ...rareKeys], locale);
}
