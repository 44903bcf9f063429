import { listJoints } from '../parameters/list-text.ts';
import { needOf, needs } from '../parameters/need.ts';
import { askedParameters } from './asked-parameters.ts';
import { formatNumber } from './format.ts';
import type { RunbookFacts } from './runbook-page.ts';

/** How many values a runbook asks for at first, by what it asks of the reader: “2 required, 7 with defaults”. */
export function valueCounts({ runbook, parameters, locale, t }: RunbookFacts): string {
  const all = askedParameters(runbook, [...parameters.values()]).map(needOf);
  const counts = needs
    .map((need) => ({ need, count: all.filter((other) => other === need).length }))
    .filter(({ count }) => count > 0)
    .map(({ need, count }) => t(`runbook.needs.${need}`, { count }));
  return counts.join(listJoints(locale).middle) || formatNumber(0, locale);
}
