import type { Diagnostic } from '../../diagnostic.ts';
import type { RunbookContent } from '../read/content.ts';
import { isHeading, type MdxElement } from '../read/mdx-elements.ts';
import type { MdxFile } from '../read/mdx-file.ts';
import { diagnosticAtPath, type YamlFile } from '../read/yaml-file.ts';
import type { Runbook } from '../schemas/runbook.ts';
import { meantParts } from './meant-ids.ts';
import { renamedDetails } from './name-slips.ts';
import { partsOf, partsOn, type Part } from './task-parts.ts';

/**
 * A runbook with the ids of tasks and steps that are meant, so that no check takes a wrong one for a part that is missing
 * here and another that is too many there; and what is said of those that runbook.yaml alone has wrong.
 */
export function asMeant(runbook: RunbookContent): {
  runbook: RunbookContent;
  diagnostics: Diagnostic[];
} {
  const { structure } = runbook;
  // Ids that are not unique are reported as such.
  if (!structure || !hasUniqueIds(structure.value)) return { runbook, diagnostics: [] };
  const renamed = renamedIds(runbook, structure.value);
  const meant = withIds(structure, renamed);
  const expected = partsOf(meant.value);
  const pages = Array.from(
    runbook.pages,
    ([locale, page]) => [locale, withMeantIds(withMeantTags(page, expected), expected)] as const,
  );
  return {
    runbook: { ...runbook, structure: meant, pages: new Map(pages) },
    diagnostics: renamedParts(structure, renamed),
  };
}

function hasUniqueIds(runbook: Runbook): boolean {
  const ids = partsOf(runbook).map(({ id }) => id);
  return new Set(ids).size === ids.length;
}

/** The ids of runbook.yaml that all pages have otherwise, and alike. */
function renamedIds({ pages }: RunbookContent, runbook: Runbook): ReadonlyMap<string, string> {
  const expected = partsOf(runbook);
  const known = new Set(expected.map(({ id }) => id));
  const [first, ...others] = [...pages.values()].map((page) => otherIds(page, expected));
  if (!first || others.length === 0) return new Map();
  const isAgreed = ([id, other]: readonly [string, string]) =>
    other !== '' && !known.has(other) && others.every((one) => one.get(id) === other);
  return new Map([...first].filter(isAgreed));
}

/** The ids that a page has in place of those of runbook.yaml. */
function otherIds(page: MdxFile, expected: readonly Part[]): Map<string, string> {
  const meant = [...meantParts(partsOn(page), expected)];
  return new Map(
    meant.flatMap(([{ id }, part]) => (id === part.id ? [] : [[part.id, id] as const])),
  );
}

function renamedParts(yaml: YamlFile<Runbook>, renamed: ReadonlyMap<string, string>): Diagnostic[] {
  const said = (what: string, id: string, path: readonly (string | number)[]) => {
    const other = renamed.get(id);
    if (other === undefined) return [];
    return [diagnosticAtPath(yaml, [...path, 'id'], renamedDetails(what, id, other))];
  };
  return yaml.value.tasks.flatMap((task, t) => [
    ...said('task', task.id, ['tasks', t]),
    ...task.steps.flatMap((step, s) => said('step', step.id, ['tasks', t, 'steps', s])),
  ]);
}

function withIds(yaml: YamlFile<Runbook>, renamed: ReadonlyMap<string, string>): YamlFile<Runbook> {
  if (renamed.size === 0) return yaml;
  const named = <T extends { id: string }>(part: T): T => ({
    ...part,
    id: renamed.get(part.id) ?? part.id,
  });
  const tasks = yaml.value.tasks.map((task) => named({ ...task, steps: task.steps.map(named) }));
  return { ...yaml, value: { ...yaml.value, tasks } };
}

/** A page whose tasks and steps are those of their ids: one may stand where the other is meant. */
function withMeantTags(page: MdxFile, expected: readonly Part[]): MdxFile {
  const tags = new Map(partsOn(page).map(({ element }) => [element, tagOf(element, expected)]));
  if ([...tags].every(([{ name }, tag]) => tag === undefined || tag === name)) return page;
  const copies = new Map<MdxElement, MdxElement>();
  for (const element of page.elements()) {
    const tag = tags.get(element) ?? element.name;
    const parents = element.parents.map((parent) => copies.get(parent) ?? parent);
    const isStandIn = element.isStandIn || tag !== element.name;
    copies.set(element, { ...element, name: tag, isStandIn, parents });
  }
  const elements = [...copies.values()];
  return { ...page, elements: () => elements };
}

function tagOf({ id }: MdxElement, expected: readonly Part[]): Part['tag'] | undefined {
  return expected.find((part) => part.id === id)?.tag;
}

function withMeantIds(page: MdxFile, expected: readonly Part[]): MdxFile {
  const meant = meantParts(partsOn(page), expected);
  // A heading in whose place no part belongs begins none.
  const isStray = (element: MdxElement) => isHeading(element) && !meant.has(element);
  if ([...meant].every(([{ id }, part]) => id === part.id) && !page.elements().some(isStray))
    return page;
  const copies = new Map<MdxElement, MdxElement>();
  for (const element of page.elements().filter((one) => !isStray(one))) {
    const parents = element.parents
      .filter((parent) => !isStray(parent))
      .map((parent) => copies.get(parent) ?? parent);
    copies.set(element, { ...element, id: meant.get(element)?.id ?? element.id, parents });
  }
  const elements = [...copies.values()];
  return { ...page, elements: () => elements };
}
