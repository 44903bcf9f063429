import type { Diagnostic, Place } from '../../diagnostic.ts';
import type { Content, RunbookContent } from '../read/content.ts';
import { closestName } from '../read/closest-name.ts';
import type { MdxElement } from '../read/mdx-elements.ts';
import type { MdxFile } from '../read/mdx-file.ts';
import type { Runbook } from '../schemas/runbook.ts';

/** A task or step, and the task that holds it. */
interface Part {
  tag: 'Task' | 'Step';
  id: string;
  task: string;
}

type FoundPart = Part & Place;

/** Holds every locale to the tasks and steps of runbook.yaml: none lacking, invented or reordered. */
export function checkSteps(content: Content): Diagnostic[] {
  return content.runbooks.flatMap((runbook) => {
    const structure = runbook.structure?.value;
    if (!structure) return [];
    const expected = partsOf(structure);
    // Ids that are not unique are reported as such.
    if (new Set(expected.map(({ id }) => id)).size < expected.length) return [];
    return [...runbook.pages.values()].flatMap((page) => checkPage(runbook, page, expected));
  });
}

function partsOf(runbook: Runbook): Part[] {
  return runbook.tasks.flatMap((task): Part[] => [
    { tag: 'Task', id: task.id, task: task.id },
    ...task.steps.map((step) => ({ tag: 'Step' as const, id: step.id, task: task.id })),
  ]);
}

function partsOn(page: MdxFile): FoundPart[] {
  return page.elements().flatMap((element) => {
    const { name: tag, line, column } = element;
    if (tag !== 'Task' && tag !== 'Step') return [];
    const id = element.attributes.get('id')?.value ?? '';
    return [{ tag, id, task: tag === 'Task' ? id : taskAround(element), line, column }];
  });
}

function taskAround(element: MdxElement): string {
  return element.parents.findLast((parent) => parent.name === 'Task')?.id ?? '';
}

function checkPage(runbook: RunbookContent, page: MdxFile, expected: Part[]): Diagnostic[] {
  const { found, misspelled } = withRightIds(partsOn(page), expected);
  const yaml = `${runbook.folder}/runbook.yaml`;
  return [
    ...misspelled.map(({ part, id }) => ({
      ...at(page, part),
      found: tagOf(part),
      expected: tagOf({ ...part, id }),
      advice: `Write the id that ${yaml} has.`,
    })),
    ...lacking(page, expected, found, yaml),
    ...invented(page, expected, found, yaml),
    ...reordered(page, expected, found, yaml),
  ];
}

/** The parts with the ids that they were meant to have, and those whose ids are misspelled. */
function withRightIds(parts: FoundPart[], expected: Part[]) {
  const misspelled: { part: FoundPart; id: string }[] = [];
  const found = parts.map((part) => {
    if (expected.some((other) => isSame(part, other))) return part;
    const absent = expected.filter(
      (other) => other.tag === part.tag && !parts.some((there) => isSame(other, there)),
    );
    const id = closestName(
      part.id,
      absent.map((other) => other.id),
    );
    if (id === undefined) return part;
    misspelled.push({ part, id });
    return { ...part, id };
  });
  const rightTask = new Map(misspelled.map(({ part, id }) => [part.id, id]));
  return {
    found: found.map((part) => ({ ...part, task: rightTask.get(part.task) ?? part.task })),
    misspelled,
  };
}

function lacking(page: MdxFile, expected: Part[], found: FoundPart[], yaml: string) {
  return expected.flatMap((part, index) => {
    if (found.some((other) => isSame(part, other))) return [];
    const isWithTask = part.tag === 'Step' && !found.some(({ id }) => id === part.task);
    if (isWithTask) return [];
    const before = expected.slice(0, index).findLast((p) => found.some((f) => isSame(p, f)));
    const place = before && found.find((other) => isSame(before, other));
    const where = place ? `after ${tagOf(before)}` : 'first';
    return [
      {
        ...at(page, place),
        found: `no ${tagOf(part)}`,
        expected: `it ${where}, as in ${yaml}`,
        advice: `Write this ${part.tag.toLowerCase()} in ${page.locale}.mdx.`,
      },
    ];
  });
}

function invented(page: MdxFile, expected: Part[], found: FoundPart[], yaml: string) {
  return found.flatMap((part, index) => {
    const twice = found.findIndex((other) => isSame(part, other)) < index;
    const known = expected.find((other) => isSame(part, other));
    if (known && !twice && known.task === part.task) return [];
    const elsewhere = known && !twice;
    const rightPlace = known ? `it in <Task id="${known.task}"> once` : '';
    return [
      {
        ...at(page, part),
        found: elsewhere ? `${tagOf(part)} in <Task id="${part.task}">` : tagOf(part),
        expected: known ? rightPlace : `only the ids of ${yaml}`,
        advice: known
          ? 'Move or remove it.'
          : 'Remove it, correct its id, or add it to runbook.yaml.',
      },
    ];
  });
}

function reordered(page: MdxFile, expected: Part[], found: FoundPart[], yaml: string) {
  const common = found.filter((part) => expected.some((other) => isSame(part, other)));
  const order = expected.filter((part) => common.some((other) => isSame(part, other)));
  const index = common.findIndex((part, i) => {
    const other = order[i];
    return other !== undefined && !isSame(part, other);
  });
  const [wrong, right] = [common[index], order[index]];
  if (!wrong || !right || common.length !== order.length) return [];
  const advice = 'Put the tasks and steps in the same order in every locale.';
  const details = { found: tagOf(wrong), expected: `${tagOf(right)} here, as in ${yaml}`, advice };
  return [{ ...at(page, wrong), ...details }];
}

function isSame(a: Part, b: Part): boolean {
  return a.tag === b.tag && a.id === b.id;
}

function tagOf(part: Part): string {
  return `<${part.tag} id="${part.id}">`;
}

function at(page: MdxFile, place: Place | undefined) {
  return { file: page.file, line: place?.line ?? 1, column: place?.column ?? 1 };
}
