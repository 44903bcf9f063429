import type { Diagnostic } from '../../diagnostic.ts';
import { editDistance } from '../../edit-distance.ts';
import { powershellTools, type Finding } from '../../powershell/build.ts';
import { diagnosticAt, type TextFile } from '../read/text-file.ts';
import { diagnosticAtPath } from '../read/yaml-file.ts';
import { isHandSlip, ofCmdlets, ofOwnCmdlets } from './hand-slips.ts';
import { renamedDetails } from './name-slips.ts';
import { functionsIn, type Named, type NameSlip } from './named-things.ts';

/** The form of a cmdlet, with any verb. */
const cmdlet = /^[a-z]+-[a-z]\w*$/i;

/** A cmdlet where a command calls it, or names it in a literal, as `Get-Command` is given it. */
interface Use extends Finding {
  readonly file: TextFile;
}

/** The cmdlets that commands misspell, and the entries of `names` that all commands have otherwise. */
export function cmdletSlips(named: Named): { slips: NameSlip[]; diagnostics: Diagnostic[] } {
  const { structure } = named.runbook;
  const known = knownCmdlets(named);
  const uses = named.scripts.flatMap((one) => usesIn(one, named));
  const written = Map.groupBy(uses, ({ what }) => what.toLowerCase());
  const slips: NameSlip[] = [];
  const renamed = new Map<string, string>();
  const others = [...firstOf(written), ...mentionsIn(named)];
  for (const [name, [first, ...more]] of written) {
    if (!first || known.sure.has(name) || known.listed.has(name)) continue;
    const names = [...known.sure.values(), ...known.listed.values(), ...others];
    const meant = closest(first.what, names, known.sure);
    if (meant === undefined) continue;
    const all = named.countOf(first.what);
    const isListed = known.listed.has(meant.toLowerCase());
    // What begins with no verb is none.
    const isSure = known.sure.has(meant.toLowerCase()) || !isApproved(first.what);
    const times = isSure ? Infinity : named.countOf(meant);
    if (times > all || (isListed && times === all)) slips.push(...slipsOf([first, ...more], meant));
    else if (isListed && times === 1) renamed.set(meant, first.what);
  }
  if (!structure) return { slips, diagnostics: [] };
  const diagnostics = [...renamed].map(([name, other]) => {
    const at = ['names', structure.value.names.indexOf(name)];
    return diagnosticAtPath(structure, at, renamedDetails('name', name, other));
  });
  return { slips, diagnostics };
}

const firstOf = (written: ReadonlyMap<string, readonly Use[]>): string[] =>
  [...written.values()].flatMap(([first]) => first?.what ?? []);

/** The cmdlets that readers read of. */
const mentionsIn = ({ prose }: Named): string[] => [
  ...new Set(prose.flatMap((text) => text.match(/\b[A-Z][a-z]+-[A-Z]\w+/g) ?? [])),
];

interface Known {
  /** PowerShell’s own, and the functions of the commands. */
  readonly sure: ReadonlyMap<string, string>;
  /** What `names` in runbook.yaml has. */
  readonly listed: ReadonlyMap<string, string>;
}

function knownCmdlets(named: Named): Known {
  const byName = (names: readonly string[]) =>
    names.map((name): [string, string] => [name.toLowerCase(), name]);
  const names = named.runbook.structure?.value.names ?? [];
  return {
    sure: new Map([...powershellTools.ownCmdlets, ...byName(functionsIn(named))]),
    listed: new Map(byName(names.filter((name) => cmdlet.test(name)))),
  };
}

function usesIn({ file, script }: Named['scripts'][number], { parser }: Named): Use[] {
  const literals = powershellTools.literals(script).flatMap(({ start, end }) => {
    const what = script.slice(start + 1, end - 1);
    return isApproved(what) && /^[A-Z]/.test(what) ? [{ what, start: start + 1 }] : [];
  });
  const called = powershellTools.calledNames(script, parser);
  return [...called, ...literals]
    .filter(({ what }) => cmdlet.test(what))
    .map((one) => ({ file, ...one }));
}

const partsOf = (name: string): [verb: string, noun: string] => {
  const at = name.indexOf('-');
  return [name.slice(0, at), name.slice(at + 1)];
};

function isApproved(name: string): boolean {
  return cmdlet.test(name) && powershellTools.verbs.has(partsOf(name)[0].toLowerCase());
}

/** The name of which a slip of the hand makes another. */
function closest(
  name: string,
  names: readonly string[],
  sure: ReadonlyMap<string, string>,
): string | undefined {
  const lower = name.toLowerCase();
  const near = names.filter(
    (other) => other.toLowerCase() !== lower && isSlip(name, other, sure.has(other.toLowerCase())),
  );
  const distance = (other: string) => editDistance(lower, other.toLowerCase());
  return near.toSorted((one, other) => distance(one) - distance(other))[0];
}

/** Only the noun may be misspelled where the verb is one, as `Get-CsUser` is not meant to be `Set-CsUser`. */
function isSlip(name: string, other: string, isSure: boolean): boolean {
  const [verb, noun] = partsOf(name);
  const [otherVerb, otherNoun] = partsOf(other);
  if (powershellTools.verbs.has(verb.toLowerCase())) {
    if (verb.toLowerCase() !== otherVerb.toLowerCase()) return false;
    return isHandSlip(noun, otherNoun, isSure ? ofOwnCmdlets : ofCmdlets);
  }
  const most = Math.min(2, Math.floor(verb.length / 3));
  const isNear = editDistance(verb.toLowerCase(), otherVerb.toLowerCase(), most) <= most;
  return isNear && noun.toLowerCase() === otherNoun.toLowerCase();
}

function slipsOf(uses: readonly Use[], meant: string): NameSlip[] {
  const said = new Set<TextFile>();
  return uses.map(({ file, what: name, start }) => {
    const found = `\`${name}\`, which nothing else names`;
    const advice = 'Correct it, or add the other name to `names` in runbook.yaml.';
    const isFirst = !said.has(file);
    said.add(file);
    const details = { found, expected: `\`${meant}\``, advice };
    return {
      file,
      start,
      name,
      meant,
      diagnostic: isFirst ? diagnosticAt(file, start, details) : undefined,
    };
  });
}
