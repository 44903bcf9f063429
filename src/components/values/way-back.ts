import { isLine } from './control.ts';
import type { FoldingForm } from './kept-open.ts';
import { onOpenField } from './open-field.ts';
import { parsedValue } from './parsed-values.ts';
import { loadLongTypes } from './types-when-needed.ts';

/**
 * Completes the way back to a copy that was refused: Enter on a wrong value, which would be refused again, leads to its
 * repair, a repair leads back, and so does Enter in an empty line of a list.
 */
export function wireWayBack(form: FoldingForm, panel: HTMLElement): void {
  let opened = '';
  onOpenField(({ name }) => {
    opened = name;
  });
  // Before the form, which leads back from any line.
  panel.addEventListener(
    'keydown',
    (event) => {
      endWithEnter(form, event);
    },
    { capture: true },
  );
  // After the button, which has mended the value.
  panel.addEventListener('click', ({ target }) => {
    const isRepair = target instanceof Element && target.closest('[data-repair]');
    if (isRepair && target.closest(`[data-field="${opened}"]`) && !isWrong(opened)) form.leave();
  });
}

function endWithEnter(form: FoldingForm, event: KeyboardEvent): void {
  const { target } = event;
  if (event.key !== 'Enter' || event.isComposing || !form.from) return;
  if (!(target instanceof HTMLTextAreaElement)) return;
  const isEnd = isEmptyLine(target);
  if (!isLine(target) && !isEnd) return;
  event.preventDefault();
  event.stopPropagation();
  if (isEnd) withoutEmptyLines(target);
  const end = () => {
    // Whoever has gone elsewhere meanwhile stays there.
    if (document.activeElement === target) leaveIfRight(form, target);
  };
  // Whoever types fast ends a value before its rules are there: it is judged with them, not taken for right.
  if (problemOf(target.name) === 'loading') loadLongTypes().then(end, end);
  else end();
}

function leaveIfRight(form: FoldingForm, field: HTMLTextAreaElement): void {
  if (isWrong(field.name))
    field
      .closest('[data-field]')
      ?.querySelector<HTMLElement>('[data-repair]:not([hidden])')
      ?.focus();
  else form.leave();
}

/** What is wrong with a value, if anything is. */
function problemOf(name: string) {
  const result = parsedValue(name);
  return result.ok ? undefined : result.problem.code;
}

function isWrong(name: string): boolean {
  const problem = problemOf(name);
  return problem !== undefined && problem !== 'missing' && problem !== 'loading';
}

/** Whether the caret stands in an empty line at the end of a list, where another line would add nothing. */
function isEmptyLine(list: HTMLTextAreaElement): boolean {
  return list.selectionStart === list.value.length && /(?:^|\n)$/.test(list.value);
}

function withoutEmptyLines(list: HTMLTextAreaElement): void {
  const lines = list.value.replace(/\n+$/, '');
  if (lines === list.value) return;
  list.value = lines;
  list.dispatchEvent(new Event('input', { bubbles: true }));
}
