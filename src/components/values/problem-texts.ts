import { languages } from 'virtual:fieldbook/problems';
import type { InterfaceStrings } from '../../content/schemas/interface.ts';
import type { MessageKey, Translate } from '../../parameters/messages.ts';
import { problemsIn, type Notice, type Problem } from '../../parameters/value-result.ts';
import type { RareKey } from '../../render/rare-strings.ts';
import { failedText } from '../page/dom.ts';
import { isStrings } from '../page/embedded-guards.ts';
import { loadedOnce } from '../page/loaded-once.ts';
import { locale, t, textIn } from '../page/page-data.ts';

/** The texts of problems and notices in the page's language, once they are there. */
let texts: InterfaceStrings | undefined;

/** Whether the texts of problems are there. */
export function hasProblemTexts(): boolean {
  return texts !== undefined;
}

const load = loadedOnce(async () => {
  const strings = (await languages[locale]?.())?.strings;
  if (isStrings(strings)) texts = strings;
});

/** Has the texts of problems there, if their file arrives: whoever shows one waits for it. */
export async function loadProblemTexts(): Promise<void> {
  // A file that does not arrive costs the words, not the judgement: the field and the count of the form say it.
  await load().catch(() => undefined);
}

/** A text that few readers see; empty until the texts are there. */
export const rareText: Translate<RareKey> = (key, ...[params]) =>
  texts ? textIn(texts, key, params) : '';

/** The text of a problem in the page's language, or of a notice; without the texts, that a value is wrong, and to reload. */
export function problemText({ code, slots }: Notice): string {
  if (!texts) return `${t('form.wrong', { count: 1 })} · ${failedText()}`;
  const { item, ...params } = slots;
  const problem = textIn(texts, `validation.${code}` satisfies MessageKey, params);
  // A text that names what was found names the item already.
  if (item === undefined || item === params['found']) return problem;
  return textIn(texts, 'validation.item' satisfies MessageKey, { item, problem });
}

/** So many entries of a list are named at once; of further ones the number is given. */
const mostNamed = 20;

/** What is wrong with a value, entry by entry where it is a list: each text in a line of its own. */
export function problemLines(problem: Problem): string {
  const lines = [...new Set(problemsIn(problem).map(problemText))];
  const count = lines.length - mostNamed;
  const named = lines.slice(0, mostNamed);
  return [...named, ...(count > 0 ? [rareText('offline.values.more', { count })] : [])].join('\n');
}
