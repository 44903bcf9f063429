import type { Diagnostic } from '../../diagnostic.ts';
import type { Content, RunbookContent } from '../read/content.ts';
import { diagnosticAt, type TextFile } from '../read/text-file.ts';
import { diagnosticAtPath } from '../read/yaml-file.ts';
import { dottedNames, meantName, namesIn, proseOf } from './dotted-names.ts';
import { renamedDetails } from './name-slips.ts';

/** Reports hosts, addresses and records that a command misspells: what is copied asks another server, or none. */
export function checkCommandAddresses(content: Content): Diagnostic[] {
  return content.runbooks.flatMap((runbook) => (runbook.isWhole ? slipsIn(runbook) : []));
}

/** A name where a command first writes it. */
interface Use {
  readonly file: TextFile;
  readonly start: number;
  readonly name: string;
}

/** The names that the commands of a runbook misspell, and those that were meant: which object each command means is not sure then. */
export function unsureNames({ structure, commands }: RunbookContent): ReadonlySet<string> {
  const known = (structure?.value.names ?? []).flatMap(namesIn);
  const written = new Set([...commands.values()].flatMap(({ text }) => namesIn(text)));
  const pairs = [...written].flatMap((name) => {
    const meant = known.includes(name) ? undefined : meantName(name, known);
    return meant === undefined ? [] : [name, meant];
  });
  return new Set(pairs);
}

function slipsIn(runbook: RunbookContent): Diagnostic[] {
  const { structure } = runbook;
  const known = (structure?.value.names ?? []).flatMap(namesIn);
  const prose = new Set(proseOf(runbook).flatMap(namesIn));
  const uses = [...runbook.commands.values()].flatMap(usesIn);
  const written = new Set(uses.map(({ name }) => name));
  const unknown = uses.filter(({ name }) => !known.includes(name));
  const moved = new Map<string, string>();
  const found = unknown.flatMap((use) => {
    const meant = meantName(use.name, known);
    if (meant === undefined) return [];
    const isElsewhere = written.has(meant) || prose.has(meant);
    const isAgreed =
      prose.has(use.name) || unknown.some((one) => one !== use && one.name === use.name);
    if (!isElsewhere && isAgreed) {
      moved.set(meant, use.name);
      return [];
    }
    const expected = `\`${meant}\`, which \`names\` in runbook.yaml has`;
    const advice = 'Correct it, or add the other name to `names`.';
    return [diagnosticAt(use.file, use.start, { found: `\`${use.name}\``, expected, advice })];
  });
  if (!structure) return found;
  const renamed = [...moved].map(([name, other]) => {
    const at = structure.value.names.findIndex((one) => namesIn(one).includes(name));
    return diagnosticAtPath(structure, ['names', at], renamedDetails('name', name, other));
  });
  return [...found, ...renamed];
}

function usesIn(file: TextFile): Use[] {
  const uses = Map.groupBy(dottedNames(file.text), ({ name }) => name);
  return [...uses.values()].flatMap(([first]) => (first ? [{ file, ...first }] : []));
}
