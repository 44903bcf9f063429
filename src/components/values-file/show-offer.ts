import { loadIdnaRules } from '#idna';
import { underNewNames } from '../../parameters/aliases.ts';
import type { LocalParameter } from '../../content/schemas/parameter.ts';
import { makeElement } from '../page/dom.ts';
import { definitions } from '../page/page-data.ts';
import { otherParameters } from '../page/parameter-catalogue.ts';
import { loadLongTypes } from '../values/types-when-needed.ts';
import { compareValues, type Comparison } from '../values/values-change.ts';
import { readValues } from '../values/values-store.ts';
import { openApproval } from './approve-values.ts';
import { showLinkOffer } from './link-offer.ts';
import { listOfLabels, t } from './messages.ts';
import {
  problemOfFault,
  problemOfName,
  problemOfValue,
  problemsList,
  type Problem,
} from './problems-list.ts';
import type { ReadFile } from './read-tree.ts';
import { refusalsOf, refusedItems } from './refused-items.ts';
import { type Source, stepsOf } from './source.ts';
import { stepsLine } from './taken.ts';
import { type Boxes, changesTable } from './values-table.ts';

/**
 * Shows what of a file, or of a link that also marks steps as done, can be used, value by value, and what is wrong; nothing
 * changes before the reader says so. A link that changes no value needs no dialog.
 */
export async function showOffer(read: ReadFile, source: Source): Promise<void> {
  const [others] = await Promise.all([otherParameters(), loadIdnaRules(), loadLongTypes()]);
  const own = Object.values(definitions);
  const { entries } = read;
  const offered = Object.fromEntries(
    Object.entries(entries).map(([name, { typed }]) => [name, typed]),
  );
  const comparison = compareValues(offered, readValues(), own, others);
  const { own: ownChanges, elsewhere, refused } = comparison;
  if (source.kind === 'link' && ownChanges.length + elsewhere.length + refused.length === 0) {
    await showLinkOffer({}, source.steps);
    return;
  }
  const boxes: Boxes = new Map();
  const steps = stepsOf(source);
  const problems = problemsOf(comparison, read, [...own, ...others]);
  const content = [
    ...changes(comparison, source, boxes),
    ...stepsLine(steps, boxes.size > 0),
    ...remarks(comparison, entries, problems),
    ...(problems.length > 0 ? problemsList(problems, headingFor(source, problems.length)) : []),
  ];
  const isUsed = boxes.size + steps > 0 || problems.length === 0;
  const title = t(`offline.values.${isUsed ? 'title' : titlesOfRefused[source.kind]}`);
  openApproval({ title, content, boxes, source });
}

const titlesOfRefused = { file: 'refused', link: 'refusedLink' } as const;

function headingFor({ kind }: Source, count: number): string {
  const key = kind === 'file' ? 'valuesFile.problems' : 'valuesFile.problemsOfLink';
  return t(key, { count });
}

function changes(comparison: Comparison, { kind }: Source, boxes: Boxes): HTMLElement[] {
  const { own, elsewhere } = comparison;
  if (own.length + elsewhere.length === 0) return [];
  const intro = t(`offline.values.${kind === 'file' ? 'intro' : 'fromLink'}`);
  return [makeElement('p', intro), changesTable(comparison, boxes)];
}

/** Says of the values that are neither changes nor problems what became of them. */
function remarks(
  { own, elsewhere, here, blank }: Comparison,
  entries: ReadFile['entries'],
  problems: readonly Problem[],
): HTMLElement[] {
  const isNothingNew = own.length + elsewhere.length + problems.length === 0;
  const texts: string[] = [];
  if (Object.keys(entries).length === blank.length && problems.length === 0)
    texts.push(t('offline.values.none'));
  if (here.length > 0 && isNothingNew) texts.push(t('offline.values.same'));
  else if (here.length > 0) texts.push(t('offline.values.here', { names: listOfLabels(here) }));
  if (blank.length > 0) texts.push(t('offline.values.blank', { names: listOfLabels(blank) }));
  return texts.map((text) => makeElement('p', text));
}

/** Everything that is wrong: the faults of a file, the values that rules refuse, and names that nobody knows. */
function problemsOf(
  { refused, unknown }: Comparison,
  { entries, parts = {}, faults }: ReadFile,
  all: readonly LocalParameter[],
): Problem[] {
  const renamed = underNewNames(entries, all);
  const parameterOf = (name: string) => all.find((parameter) => parameter.name === name);
  const ofParts = Object.entries(underNewNames(parts, all)).flatMap(([name, items]) => {
    const parameter = parameterOf(name);
    return parameter ? refusedItems(parameter, items) : [];
  });
  const refusals = refused.flatMap((value) =>
    refusalsOf(value, parameterOf(value.name), renamed[value.name]),
  );
  return [
    ...faults.map(problemOfFault),
    ...[...ofParts, ...refusals].map(({ value, place }) => problemOfValue(value, place)),
    ...unknown.map((name) => problemOfName(name, renamed[name]?.place)),
  ];
}
