import type { InterfaceStrings } from '../content/schemas/interface.ts';
import type { Locale } from '../locales.ts';
import type { MessageKey } from '../parameters/messages.ts';
import { pickStrings } from './pick-strings.ts';

/** The interface strings that only paper has. */
const paperKeys = [
  'home.steps',
  'paper.acting',
  'paper.addresses',
  'paper.aside',
  'paper.asideTasks',
  'paper.by',
  'paper.change',
  'paper.continued',
  'paper.default',
  'paper.end',
  'paper.folded',
  'paper.initials',
  'paper.lines',
  'paper.notPrinted',
  'paper.notRun',
  'paper.number',
  'paper.page',
  'paper.printed',
  'paper.purpose',
  'paper.remarks',
  'paper.signOff',
  'paper.start',
  'paper.time',
  'paper.values',
  'paper.wrapped',
  'paper.wrong',
  'runbook.asNeeded',
  'runbook.done',
  'settings.guards',
  'settings.guardsWhole',
  'settings.title',
  'status.title',
] as const satisfies readonly MessageKey[];

/** The key of a string that only paper has. */
export type PaperKey = (typeof paperKeys)[number];

/** The strings that only paper has. */
export function paperStrings(strings: InterfaceStrings, locale: Locale): InterfaceStrings {
  return pickStrings(strings, paperKeys, locale);
}
