import { isStoredDone, type StoredDone } from '../values/stored-values.ts';
import { readStoredJson, storageKeys, writeStored } from '../page/storage.ts';

const key = storageKeys.done;

/** What is stored, under the ids that steps have now: a renamed step keeps its tick, and the next tick writes it so. */
function read(): StoredDone {
  const stored = readStoredJson(key);
  if (!isStoredDone(stored)) return {};
  const renamed = newIds();
  return Object.fromEntries(
    Object.entries(stored).map(([runbook, steps]) => [
      runbook,
      [...new Set(steps.map((step) => renamed.get(`${runbook}/${step}`) ?? step))],
    ]),
  );
}

/** The ids of the page's renamed steps, by the runbook and the earlier id. */
function newIds(): Map<string, string> {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('input[data-done][data-aliases]')];
  return new Map(
    boxes.flatMap(({ value, dataset }) => {
      const [runbook = '', step = ''] = value.split('/');
      const aliases = dataset['aliases']?.split(' ') ?? [];
      return aliases.map((alias) => [`${runbook}/${alias}`, step] as const);
    }),
  );
}

/** Gives a box its value and description, which the build does not repeat from the step around it. */
function identify(box: HTMLInputElement): void {
  const nameIn = (element: string) =>
    box.closest<HTMLElement>(`[data-${element}]`)?.dataset[element] ?? '';
  const step = nameIn('step');
  box.value = `${nameIn('runbook')}/${step}`;
  box.setAttribute('aria-describedby', `${step}-title`);
}

/** Wires the ticks of steps: kept per runbook, the same in every language and tab. */
export function wireDoneSteps(): void {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('input[data-done]')];
  const show = () => {
    const done = read();
    for (const box of boxes) {
      const [runbook = '', step = ''] = box.value.split('/');
      box.checked = Object.hasOwn(done, runbook) && (done[runbook]?.includes(step) ?? false);
    }
  };
  for (const box of boxes) {
    identify(box);
    const label = box.closest('label');
    if (label) label.hidden = false;
    box.addEventListener('change', () => {
      tick(box);
    });
  }
  show();
  addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) show();
  });
}

function tick(box: HTMLInputElement): void {
  const [runbook = '', step = ''] = box.value.split('/');
  const done = read();
  const others = (done[runbook] ?? []).filter((other) => other !== step);
  const all = { ...done, [runbook]: box.checked ? [...others, step] : others };
  const kept = Object.entries(all).filter(([, steps]) => steps.length > 0);
  writeStored(key, kept.length > 0 ? JSON.stringify(Object.fromEntries(kept)) : '');
}
