import { listText } from '../../parameters/list-text.ts';
import type { MessageParams, Translate } from '../../parameters/messages.ts';
import type { ValuesFileKey } from '../../render/browser-strings.ts';
import type { InterfaceStrings } from '../../content/schemas/interface.ts';
import type { Notice } from '../../parameters/value-result.ts';
import { valuesFileStrings } from '../page/parameter-catalogue.ts';
import { loadProblemTexts, problemText } from '../values/problem-texts.ts';
import { shortText } from '../values/shown-text.ts';
import { listJoints, textIn } from '../page/page-data.ts';

let strings: InterfaceStrings = {};

/** Loads the strings that the other functions here give: whoever shows one waits for it. */
export async function loadMessages(): Promise<void> {
  [strings] = await Promise.all([valuesFileStrings(), loadProblemTexts()]);
}

/** An interface string of the dialog in the page's language. */
export const t: Translate<ValuesFileKey> = (key, ...[params]) => textIn(strings, key, params);

/** Parameters whose texts come from outside, as they may stand in a sentence. */
function shortParams(params: MessageParams): MessageParams {
  const short = ([key, value]: [string, string | number]) =>
    [key, typeof value === 'string' ? shortText(value) : value] as const;
  return Object.fromEntries(Object.entries(params).map(short));
}

/** The text of a problem with a value in a file, of a parameter of any runbook, in the page's language. */
export function shortProblem({ code, slots }: Notice): string {
  return problemText({ code, slots: shortParams(slots) });
}

/** The most labels that a sentence lists; of further ones it gives the number. */
const mostListed = 12;

/** Labels of values, as a list in the page's language. */
export function listOfLabels(labels: readonly string[]): string {
  const listed = labels.slice(0, mostListed);
  const count = labels.length - listed.length;
  return listText(
    count === 0 ? listed : [...listed, t('offline.values.more', { count })],
    listJoints,
  );
}
