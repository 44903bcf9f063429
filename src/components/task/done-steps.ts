import { doneText } from '../page/earlier-storage.ts';
import { entries, onStorage, takeAway, type TakenAway } from '../page/entries.ts';
import { doneBranch } from '../page/storage.ts';
import { announceValues } from '../values/values-store.ts';

/** The names of the entry of a box: of its step, and of what the step was called before. */
function namesOf({ value, dataset }: HTMLInputElement): readonly string[] {
  const [runbook = ''] = value.split('/');
  const aliases = dataset['aliases']?.split(' ') ?? [];
  return [value, ...aliases.map((alias) => `${runbook}/${alias}`)].map((id) => doneBranch + id);
}

/** Gives a box its value and description, which the build does not repeat from the step around it. */
function identify(box: HTMLInputElement): void {
  const nameIn = (element: string) =>
    box.closest<HTMLElement>(`[data-${element}]`)?.dataset[element] ?? '';
  const step = nameIn('step');
  box.value = `${nameIn('runbook')}/${step}`;
  box.setAttribute('aria-describedby', `${step}-title`);
}

const boxes = [...document.querySelectorAll<HTMLInputElement>('input[data-done]')];
let tellCount: ((count: number) => void) | undefined;

/** Shows which steps are marked as done, and tells how many. */
function show(): void {
  const { texts } = entries;
  for (const box of boxes) box.checked = namesOf(box).some((name) => texts.has(name));
  tellCount?.(boxes.filter(({ checked }) => checked).length);
}

/** Calls the listener with the number of steps that are marked as done, whenever it may have changed. */
export function onTicks(listener: (count: number) => void): void {
  tellCount = listener;
}

/** Takes the ticks of every step of the page away. */
export function untickAll(): TakenAway {
  const all = new Set(boxes.flatMap(namesOf));
  const forget = (names: readonly string[]) => {
    for (const name of names) entries.write(name, '');
    return entries.trouble === undefined;
  };
  return takeAway((name) => all.has(name), forget, showAndTell);
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
  onStorage(show);
}

/** Stores a tick under the step's own id; taking it away forgets the earlier ids too. */
function tick(box: HTMLInputElement): void {
  const [own = '', ...earlier] = namesOf(box);
  entries.write(own, box.checked ? doneText : '');
  const { texts } = entries;
  for (const name of earlier.filter((each) => texts.has(each))) entries.write(name, '');
  showAndTell();
}

/** Shows the ticks, and has the form say whether entries can be stored. */
function showAndTell(): void {
  show();
  announceValues();
}
