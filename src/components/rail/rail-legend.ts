import { makeElement } from '../page/dom.ts';
import { shownSteps, type PageStep, type PageTask } from './page-steps.ts';

/** The class of a line whose steps take something away, and of one whose steps change something. */
const marks = ['rail-removes', 'rail-changes'] as const;

type Mark = (typeof marks)[number];

/** Gives a line of the rail the mark of the most that those of its steps do that are shown, or none. */
export function markChange(item: HTMLElement, steps: readonly PageStep[]): void {
  const found = steps.filter(({ number }) => number !== '').map(markOf);
  const strongest = marks.find((mark) => found.includes(mark));
  for (const mark of marks) item.classList.toggle(mark, mark === strongest);
}

/** What the marks of the rail mean: a line for each that it shows. */
export class RailLegend {
  readonly #lines: readonly { mark: Mark; line: HTMLElement }[];

  constructor(tasks: readonly PageTask[]) {
    const steps = tasks.flatMap((task) => task.steps);
    this.#lines = marks.flatMap((mark) => {
      const step = steps.find((candidate) => markOf(candidate) === mark);
      if (!step) return [];
      const line = makeElement('p', step.change);
      line.className = `rail-legend ${mark}`;
      // Each step says it itself.
      line.ariaHidden = 'true';
      return [{ mark, line }];
    });
  }

  /** Its lines, in their order. */
  get parts(): readonly HTMLElement[] {
    return this.#lines.map(({ line }) => line);
  }

  /** Shows the lines of the marks that the rail has now. */
  show(tasks: readonly PageTask[]): void {
    const shown = new Set(shownSteps(tasks).map(markOf));
    for (const { mark, line } of this.#lines) line.hidden = !shown.has(mark);
  }
}

function markOf({ change, removes }: PageStep): Mark | undefined {
  if (change === '') return undefined;
  return removes ? 'rail-removes' : 'rail-changes';
}
