import type { ParameterDefinition } from '../content/schemas/parameter.ts';
import type { Runbook } from '../content/schemas/runbook.ts';
import { needOf } from '../parameters/need.ts';

/** More fields than these would be no short form. */
const most = 6;

/** What a reader knows by heart, and every command of an environment is about. */
const names: readonly ParameterDefinition['type'][] = [
  'domain',
  'domain-list',
  'fqdn',
  'fqdn-list',
];

type Catalogue = Readonly<Record<string, ParameterDefinition>>;

/**
 * The parameters that the home page asks for, in the order of the catalogue: those of its example; then those that most
 * runbooks share; then domains and servers that one runbook cannot do without, as long as the form stays short. A value
 * whose default depends on another is asked for beside that one only, and one that no runbook asks for at first, on the
 * page of the runbook.
 */
export function homeParameters<Known extends Pick<Runbook, 'parameters'>>(
  runbooks: readonly Known[],
  catalogue: Catalogue,
  inExample: readonly string[],
  isAskedAtFirst: (runbook: Known, name: string) => boolean,
): string[] {
  const uses = new Map<string, number>();
  for (const name of runbooks.flatMap(({ parameters }) => parameters))
    uses.set(name, (uses.get(name) ?? 0) + 1);
  const weightOf = (name: string) => {
    if (inExample.includes(name)) return Infinity;
    return uses.get(name) ?? 0;
  };
  const wanted = Object.entries(catalogue)
    .filter(([name, definition]) => {
      if (inExample.includes(name)) return true;
      if (definition.defaultFrom) return false;
      const count = weightOf(name);
      return count > 1 || (count === 1 && isNeededName(definition));
    })
    .map(([name]) => name)
    // Sorting keeps the order of those that are used alike.
    .sort((a, b) => weightOf(b) - weightOf(a));
  const isAsked = (name: string) =>
    inExample.includes(name) ||
    runbooks.some((runbook) => runbook.parameters.includes(name) && isAskedAtFirst(runbook, name));
  const shown = firstOf(wanted, Math.max(most, inExample.length), isAsked);
  return Object.keys(catalogue).filter((name) => shown.includes(name));
}

/** So many names that meet a condition, which is not looked at for the others: of many runbooks, that takes long. */
function firstOf(
  names: readonly string[],
  count: number,
  meets: (name: string) => boolean,
): string[] {
  const found: string[] = [];
  for (const name of names) {
    if (found.length === count) break;
    if (meets(name)) found.push(name);
  }
  return found;
}

function isNeededName(definition: ParameterDefinition): boolean {
  return names.includes(definition.type) && needOf(definition) === 'required';
}
