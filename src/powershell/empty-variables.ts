import type { Parser } from 'web-tree-sitter';
import { assignmentsOf } from './assignments.ts';
import { blindFilters } from './blind-filters.ts';
import { earlyReads } from './early-reads.ts';
import { lostValues } from './lost-values.ts';
import type { EmptyVariable } from './shell.ts';
import { unfedItems } from './unfed-items.ts';
import { setsUnnamedVariables } from './unnamed-variables.ts';
import { unsentVariables } from './unsent-variables.ts';
import { variablePlaces } from './variable-places.ts';
import { plainVariableName } from './variables.ts';

/** Finds variables that are empty where they stand, or the same for everything that a filter is given. */
export function emptyVariables(script: string, parser: Parser): EmptyVariable[] {
  const places = variablePlaces(script, parser);
  const assignments = assignmentsOf(script, parser);
  const blind = blindFilters(script, parser);
  const early = earlyReads(places, assignments).filter(
    ({ start: at }) => !blind.some(({ start, end }) => start <= at && at < end),
  );
  const told = new Set(early.map(({ what }) => plainVariableName(what)));
  const behind = lostValues(script, places, parser).filter(
    ({ what }) => !told.has(plainVariableName(what)),
  );
  const lost = behind.length > 0 && setsUnnamedVariables(script, parser) ? [] : behind;
  const found: EmptyVariable[] = [
    ...unfedItems(places).map((one) => ({ ...one, why: 'unfed' as const })),
    ...unsentVariables(places, assignments).map((one) => ({ ...one, why: 'unsent' as const })),
    ...early.map((one) => ({ ...one, why: 'early' as const })),
    ...lost.map((one) => ({ ...one, why: 'lost' as const })),
    ...blind.map(({ start }) => ({ what: '$_', start, why: 'blind' as const })),
  ];
  return found;
}
