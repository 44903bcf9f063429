import type { Translate } from '../../parameters/messages.ts';
import type { RailKey } from '../../render/rail-strings.ts';
import { makeElement, writeText } from '../page/dom.ts';
import { keepInSight } from './keep-in-sight.ts';
import { isDone, type PageStep, type PageTask } from './page-steps.ts';
import { markChange, RailLegend } from './rail-legend.ts';

/** A line of the rail: a link to a task or step with a note, and why it is hidden. */
interface Line {
  readonly item: HTMLElement;
  readonly link: HTMLElement;
  readonly number: HTMLElement;
  readonly note: HTMLElement;
  readonly reason: HTMLElement;
}

/** The list of tasks in the rail, in which the steps of the task that is being read are unfolded. */
export class RailList {
  readonly #root = makeElement('ol', '');
  readonly #others = makeElement('ol', '');
  readonly #summary = makeElement('summary', '');
  readonly #fold = makeElement('details', '', this.#summary, this.#others);
  readonly #lines: readonly { task: Line; fold: HTMLElement; steps: readonly Line[] }[];
  readonly #legend: RailLegend;
  readonly #t: Translate<RailKey>;

  constructor(tasks: readonly PageTask[], t: Translate<RailKey>) {
    this.#t = t;
    this.#root.role = this.#others.role = 'list';
    this.#legend = new RailLegend(tasks);
    this.#lines = tasks.map((task) => {
      const line = lineOf(task);
      const steps = task.steps.map(lineOf);
      const fold = makeElement('ol', '', ...steps.map(({ item }) => item));
      fold.role = 'list';
      line.item.append(fold);
      return { task: line, fold, steps };
    });
  }

  /** The tasks of the page, and folded together those that purpose or choices have hidden. */
  get parts(): readonly HTMLElement[] {
    return [this.#root, this.#fold];
  }

  /** What the marks of steps that change something mean. */
  get legend(): readonly HTMLElement[] {
    return this.#legend.parts;
  }

  /** Shows the tasks and steps as they are now, and which step is being read. */
  show(tasks: readonly PageTask[], current: Element | undefined): void {
    for (const [at, { task: line, fold, steps }] of this.#lines.entries()) {
      const task = tasks[at];
      if (!task) continue;
      showTask(line, task);
      fold.hidden = task.number === '' || !current || !task.element.contains(current);
      for (const [index, stepLine] of steps.entries()) {
        const step = task.steps[index];
        if (step) this.#showStep(stepLine, step, step.element === current);
      }
    }
    this.#foldOthers();
    this.#legend.show(tasks);
  }

  #foldOthers(): void {
    const items = this.#lines.map(({ task }) => task.item);
    const isOff = (item: HTMLElement) => item.classList.contains('rail-off');
    const off = items.filter(isOff);
    this.#fold.hidden = off.length === 0;
    writeText(this.#summary, this.#t('rail.others', { count: off.length }));
    // What is moved loses the focus.
    if (items.every((item) => item.parentElement === (isOff(item) ? this.#others : this.#root)))
      return;
    this.#others.replaceChildren(...off);
    this.#root.replaceChildren(...items.filter((item) => !isOff(item)));
  }

  #showStep(line: Line, step: PageStep, isCurrent: boolean): void {
    const { item, link } = line;
    const state = isDone(step) ? this.#t('runbook.done') : '';
    showLine(line, step, [state, step.change].filter((text) => text !== '').join(', '));
    item.classList.toggle('rail-done', isDone(step));
    item.classList.toggle('rail-told', !step.box);
    markChange(item, [step]);
    if (!isCurrent) link.removeAttribute('aria-current');
    else if (!link.hasAttribute('aria-current')) {
      link.setAttribute('aria-current', 'step');
      keepInSight(this.#root.closest('nav'));
    }
  }
}

/** Copies of a name carry neither an id nor a hook. */
function lineOf({ element }: PageTask | PageStep): Line {
  const number = makeElement('span', '');
  const note = makeElement('small', '');
  // Lines break in it where they may in the heading.
  const heading = element.querySelector('h2, h3')?.cloneNode(true);
  const title = makeElement('span', '', ...(heading?.childNodes ?? []));
  const link = makeElement('a', '', number, title, new Text(' '), note);
  link.setAttribute('href', `#${element.id}`);
  const reason = makeElement('p', '');
  return { item: makeElement('li', '', link, reason), link, number, note, reason };
}

function showTask(line: Line, task: PageTask): void {
  const { done, total } = task.count;
  showLine(line, task, total === 0 ? '' : `${done}/${total}`);
  line.item.classList.toggle('rail-done', total > 0 && done === total);
  markChange(line.item, task.steps);
}

function showLine(line: Line, part: PageTask | PageStep, note: string): void {
  const isHidden = part.number === '';
  writeText(line.number, part.number);
  writeText(line.note, isHidden ? '' : note);
  writeText(line.reason, isHidden && part.element.hidden ? part.condition : '');
  line.reason.hidden = line.reason.textContent === '';
  line.item.classList.toggle('rail-off', isHidden);
}
