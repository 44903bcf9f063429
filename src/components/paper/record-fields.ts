import { proseText } from '../../parameters/prose-text.ts';
import type { Translate } from '../../parameters/messages.ts';
import { shownValue } from '../../parameters/shown-value.ts';
import type { PaperKey } from '../../render/paper-strings.ts';
import { makeElement } from '../page/dom.ts';
import { definitions } from '../page/page-data.ts';
import { purposeQuestion } from '../task/conditional-parts.ts';
import { proseWords } from '../values/injected-values.ts';
import { parsedValue } from '../values/parsed-values.ts';
import { readValues } from '../values/values-store.ts';

/** What the change is for, where the runbook asks for it: it decides what all the rest is. */
export function purposeLine(t: Translate<PaperKey>): HTMLElement[] {
  const definition = definitions[purposeQuestion];
  if (!definition) return [];
  const { value } = shownValue(
    purposeQuestion,
    definitions,
    readValues(),
    parsedValue(purposeQuestion),
  );
  const line = makeElement(
    'p',
    t('paper.purpose', { purpose: proseText(definition, value, proseWords) }),
  );
  // A class with the name of the question is not printed (print.css).
  line.className = 'paper-aim';
  return [line];
}

/** Lines for what only the reader knows: which change it was, who made it, and when. */
export function changeLines(t: Translate<PaperKey>): HTMLElement {
  const names = [t('paper.change'), t('paper.by'), t('paper.start'), t('paper.end')];
  const list = makeElement('ul', '', ...names.map((name) => makeElement('li', name)));
  list.className = 'paper-change';
  return list;
}

/** Room for what the reader has to say of the change. */
export function remarksField(t: Translate<PaperKey>): HTMLElement {
  const field = makeElement('p', t('paper.remarks'));
  field.className = 'paper-remarks';
  return field;
}

/** How far what is printed was tried out. */
export function notRunLine(t: Translate<PaperKey>): HTMLElement {
  const line = makeElement('p', t('paper.notRun'));
  line.className = 'paper-not-run';
  return line;
}
