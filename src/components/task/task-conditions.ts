import { applies } from '../../parameters/conditions.ts';
import { effectiveValues } from '../../parameters/defaults.ts';
import { proseText } from '../../parameters/prose-text.ts';
import { isWhen } from '../page/embedded-guards.ts';
import type { When } from '../../content/schemas/task.ts';
import { proseWords } from '../values/injected-values.ts';
import { parsedValue } from '../values/parsed-values.ts';
import { writeText } from '../page/dom.ts';
import { definitions, listJoints, t } from '../page/page-data.ts';
import { onValues, readValues } from '../values/values-store.ts';

interface Part {
  element: HTMLElement;
  when: When;
}

/** Hides the tasks and steps that the reader's choices do not call for, and says which and why. */
export function wireConditions(): void {
  const parts = [...document.querySelectorAll<HTMLElement>('[data-when]')].flatMap((element) => {
    const when: unknown = JSON.parse(element.dataset['when'] ?? '{}');
    return isWhen(when) ? { element, when } : [];
  });
  const note = document.querySelector<HTMLElement>('[data-hidden-note]');
  const deciders = new Set(parts.flatMap(({ when }) => Object.keys(when)));
  let decided = '';
  const update = () => {
    const values = effectiveValues(definitions, readValues());
    const decision = JSON.stringify([...deciders].map((name) => values[name]));
    if (decision === decided) return;
    decided = decision;
    for (const { element, when } of parts) element.hidden = !applies(when, values);
    if (note) tell(note, parts, values);
  };
  update();
  onValues(update);
  revealTarget(note);
  addEventListener('hashchange', () => {
    revealTarget(note);
  });
}

/** Says what is hidden: tasks, and steps of tasks that are not hidden themselves. */
function tell(
  note: HTMLElement,
  parts: readonly Part[],
  values: Readonly<Record<string, string>>,
): void {
  const hidden = parts.filter(
    ({ element }) =>
      element.hidden &&
      element.matches('[data-task],[data-step]') &&
      !element.parentElement?.closest('[hidden]'),
  );
  const names = new Set(
    hidden.flatMap(({ when }) =>
      Object.entries(when)
        .filter(([name, allowed]) => !applies({ [name]: allowed }, values))
        .map(([name]) => name),
    ),
  );
  const text =
    hidden.length === 0
      ? ''
      : t('values.hidden', {
          count: hidden.length,
          // Titles and reasons are phrases: an “and” between two of them would read as a part of one.
          titles: hidden.map(({ element }) => titleOf(element)).join(listJoints.middle),
          reasons: [...names]
            .map((name) => reason(name, values[name] ?? ''))
            .join(t('values.reasonJoint')),
        });
  writeText(note, text);
  note.hidden = text === '';
}

function reason(name: string, raw: string): string {
  const definition = definitions[name];
  const result = parsedValue(name);
  const value = definition && result.ok ? proseText(definition, result.value, proseWords) : raw;
  return t('values.because', { label: definition?.label ?? name, value });
}

function titleOf(element: HTMLElement): string {
  const heading = element.querySelector('h2, h3');
  return heading?.firstChild?.textContent?.trim() ?? element.id;
}

/** An address that leads to a hidden part leads to the note that says why it is hidden. Ids need no decoding. */
function revealTarget(note: HTMLElement | null): void {
  const target = document.getElementById(location.hash.slice(1));
  if (target?.closest('[hidden]')) note?.scrollIntoView({ block: 'center' });
}
