import { doneText } from '../page/earlier-storage.ts';
import { entries } from '../page/entries.ts';
import { doneBranch } from '../page/storage.ts';
import { announceValues, onValues } from '../values/values-store.ts';

/** The names of the entry of a box: of its step, and of what the step was called before. */
export function namesOf({ value, dataset }: HTMLInputElement): readonly string[] {
  const [runbook = ''] = value.split('/');
  const aliases = dataset['aliases']?.split(' ') ?? [];
  return [value, ...aliases.map((alias) => `${runbook}/${alias}`)].map((id) => doneBranch + id);
}

/** Gives a box its value and description, which the build does not repeat from the step around it. */
function identify(box: HTMLInputElement): void {
  const step = box.closest('[data-step]')?.id ?? '';
  const runbook = box.closest<HTMLElement>('[data-runbook]')?.dataset['runbook'] ?? '';
  box.value = `${runbook}/${step}`;
  box.setAttribute('aria-describedby', `${step}-title`);
}

/** The boxes of the page’s steps. */
export const boxes = [...document.querySelectorAll<HTMLInputElement>('input[data-done]')];

/** Shows which steps are marked as done. */
function show(): void {
  const { texts } = entries;
  for (const box of boxes) box.checked = namesOf(box).some((name) => texts.has(name));
}

/** Wires the ticks of steps: kept per runbook, the same in every language and tab. */
export function wireDoneSteps(): void {
  for (const box of boxes) {
    identify(box);
    const label = box.closest('label');
    if (label) label.hidden = false;
    box.addEventListener('change', () => {
      tick(box);
    });
  }
  show();
  onValues(show);
}

/** Stores a tick under the step's own id; taking it away forgets the earlier ids too. */
function tick(box: HTMLInputElement): void {
  const [own = '', ...earlier] = namesOf(box);
  entries.write(own, box.checked ? doneText : '');
  const { texts } = entries;
  for (const name of earlier.filter((each) => texts.has(each))) entries.write(name, '');
  announceValues();
}
