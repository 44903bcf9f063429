import type { Diagnostic } from '../../diagnostic.ts';
import type { Content, RunbookContent } from '../read/content.ts';
import type { MdxFile } from '../read/mdx-file.ts';
import { findMdxComponent } from '../schemas/mdx-components.ts';
import { isSamePart, partsOf, partsOn, type FoundPart, type Part } from './task-parts.ts';

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

function checkPage(runbook: RunbookContent, page: MdxFile, expected: Part[]): Diagnostic[] {
  const all = partsOn(page);
  const yaml = `${runbook.folder}/runbook.yaml`;
  const misspelled = all.filter((part) => writtenId(part) !== part.id);
  // A part without an id, which is reported as such, may be meant to be any, and so may a component that there is not.
  const found = all.filter(({ id }) => id !== '');
  const isUnsure =
    found.length < all.length || page.elements().some(({ name }) => !findMdxComponent(name));
  return [
    ...misspelled.flatMap((part) => otherId(page, part, yaml)),
    ...(isUnsure ? [] : lacking(page, expected, found, yaml)),
    ...invented(page, expected, found, yaml),
    ...(misspelled.length > 0 ? [] : reordered(page, expected, found, yaml)),
  ];
}

function writtenId({ element }: FoundPart): string {
  return element.attributes.get('id')?.value ?? '';
}

function otherId(page: MdxFile, part: FoundPart, yaml: string): Diagnostic[] {
  const id = writtenId(part);
  if (id === '') return [];
  const advice = `Write the id that ${yaml} has.`;
  return [{ ...at(page, part), found: tagOf({ ...part, id }), expected: tagOf(part), advice }];
}

function lacking(page: MdxFile, expected: Part[], found: FoundPart[], yaml: string) {
  return expected.flatMap((part, index) => {
    if (found.some((other) => isSamePart(part, other))) return [];
    const isWithTask = part.tag === 'Step' && !found.some(({ id }) => id === part.task);
    if (isWithTask) return [];
    const before = expected.slice(0, index).findLast((p) => found.some((f) => isSamePart(p, f)));
    const place = before && found.find((other) => isSamePart(before, other));
    const where = place ? `after ${tagOf(before)}` : 'first';
    return [
      {
        ...at(page, place),
        found: `no ${tagOf(part)}`,
        expected: `it ${where}, as in ${yaml}`,
        advice: `Write this ${part.tag.toLowerCase()} in ${page.locale}.mdx.`,
        // What is in it may stand in the one before.
        unsettles: true as const,
      },
    ];
  });
}

function invented(page: MdxFile, expected: Part[], found: FoundPart[], yaml: string) {
  return found.flatMap((part, index) => {
    const twice = found.findIndex((other) => isSamePart(part, other)) < index;
    const known = expected.find((other) => isSamePart(part, other));
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
  const common = found.filter((part) => expected.some((other) => isSamePart(part, other)));
  const order = expected.filter((part) => common.some((other) => isSamePart(part, other)));
  const index = common.findIndex((part, i) => {
    const other = order[i];
    return other !== undefined && !isSamePart(part, other);
  });
  const [wrong, right] = [common[index], order[index]];
  if (!wrong || !right || common.length !== order.length) return [];
  const advice = 'Put the tasks and steps in the same order in every locale.';
  const details = { found: tagOf(wrong), expected: `${tagOf(right)} here, as in ${yaml}`, advice };
  return [{ ...at(page, wrong), ...details }];
}

function tagOf(part: Part): string {
  return `<${part.tag} id="${part.id}">`;
}

function at(page: MdxFile, part: FoundPart | undefined) {
  const { line = 1, column = 1 } = part?.element ?? {};
  return { file: page.file, line, column };
}
