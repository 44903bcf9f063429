import type { Diagnostic } from '../../diagnostic.ts';
import type { Content } from '../read/content.ts';
import { diagnosticAtPath, type YamlFile, type YamlPath } from '../read/yaml-file.ts';
import type { ProductCatalogue } from '../schemas/product.ts';
import type { Runbook } from '../schemas/runbook.ts';
import type { Status } from '../schemas/status.ts';

/**
 * Holds what somebody did, what is over and editions to days that have come, and the ends of a product's support to their order. The clock only
 * lets a day pass or not: it is in nothing that is built, and what passed once passes always.
 */
export function checkDates(content: Content): Diagnostic[] {
  const latest = tomorrow();
  return [
    ...(content.products ? ends(content.products) : []),
    ...content.runbooks.flatMap(({ structure }) => (structure ? daysOf(structure, latest) : [])),
  ];
}

/** The day after today in UTC, because somewhere it may have begun; SOURCE_DATE_EPOCH says which day is today. */
function tomorrow(): string {
  const epoch = Number(process.env['SOURCE_DATE_EPOCH'] ?? Number.NaN);
  const now = Number.isInteger(epoch) ? epoch * 1000 : Date.now();
  return new Date(now + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

function daysOf(yaml: YamlFile<Runbook>, latest: string): Diagnostic[] {
  return [...done(yaml, latest), ...editions(yaml, latest), ...over(yaml, latest)];
}

function done(yaml: YamlFile<Runbook>, latest: string): Diagnostic[] {
  const { reviewed, sources } = yaml.value;
  const days: { day: string | undefined; path: YamlPath }[] = [
    { day: reviewed, path: ['reviewed'] },
    ...sources.map(({ modified }, s) => ({ day: modified, path: ['sources', s, 'modified'] })),
  ];
  return days.flatMap(({ day, path }) => {
    if (day === undefined || day <= latest) return [];
    const found = `${day}, which is still to come`;
    const advice = 'Write the day on which it was done.';
    return [diagnosticAtPath(yaml, path, { found, expected: 'a day until today', advice })];
  });
}

function editions(yaml: YamlFile<Runbook>, latest: string): Diagnostic[] {
  const year = Number(latest.slice(0, 4));
  return yaml.value.sources.flatMap(({ edition = 0 }, s) => {
    if (edition <= year) return [];
    const found = `${edition}, which is still to come`;
    const advice = 'Write the year that the document names.';
    return [
      diagnosticAtPath(yaml, ['sources', s, 'edition'], {
        found,
        expected: 'no later year than this one',
        advice,
      }),
    ];
  });
}

/** States of which the day has come when somebody reviews the runbook and tells them. */
const past: ReadonlySet<Status['state']> = new Set(['ended', 'retired', 'replaced']);

function over(yaml: YamlFile<Runbook>, latest: string): Diagnostic[] {
  const { reviewed, status } = yaml.value;
  const late = status.flatMap(({ id, state, since }, s) =>
    since !== undefined && past.has(state) && since > reviewed ? [{ id, state, since, s }] : [],
  );
  const [first] = late;
  const areAllPast = late.every(({ since }) => since <= latest);
  if (first && late.length > 1 && areAllPast) {
    const found = `${reviewed}, before which \`${first.id}\` was not ${first.state} yet`;
    const expected = 'a day on which every status was true';
    const advice = 'Write the day of the latest review, or correct `since` of those states.';
    return [diagnosticAtPath(yaml, ['reviewed'], { found, expected, advice })];
  }
  return late.map(({ state, since, s }) =>
    diagnosticAtPath(yaml, ['status', s, 'since'], {
      found: `${state} since ${since}, which is after the review of ${reviewed}`,
      expected: `a day until then`,
      advice:
        'Correct the day, write `announced` for what is still to come, or review the runbook again.',
    }),
  );
}

function ends(yaml: YamlFile<ProductCatalogue>): Diagnostic[] {
  return Object.entries(yaml.value).flatMap(([id, { mainstreamEnd, extendedEnd }]) => {
    if (mainstreamEnd <= extendedEnd) return [];
    const found = `${extendedEnd}, which is before the end of mainstream support`;
    const expected = `a day from ${mainstreamEnd}`;
    const advice = 'Correct the one that is wrong; the page in `source` has both.';
    return [diagnosticAtPath(yaml, [id, 'extendedEnd'], { found, expected, advice })];
  });
}
