import { editDistance } from '../../edit-distance.ts';
import { powershellTools, type GivenParameter } from '../../powershell/build.ts';
import { diagnosticAt, type TextFile } from '../read/text-file.ts';
import { isHandSlip, ofAnyParameters, ofOwnCmdlets, ofParameters } from './hand-slips.ts';
import type { Named, NameSlip } from './named-things.ts';

/** A parameter that a command gives to a cmdlet. */
interface Use extends GivenParameter {
  readonly file: TextFile;
  readonly script: string;
}

/** The parameters that commands misspell. */
export function parameterSlips(named: Named): NameSlip[] {
  const uses = named.scripts.flatMap(({ file, script }) =>
    powershellTools
      .givenParameters(script, named.parser)
      .map((parameter): Use => ({ ...parameter, file, script })),
  );
  const words = { words: wordsOf(named, uses), countOf: named.countOf };
  const listed = new Set(named.runbook.structure?.value.names.map((name) => name.toLowerCase()));
  const said = new Set<string>();
  return uses.flatMap((use) => {
    const { file, what: name, start, cmdlet } = use;
    if (listed.has(name.toLowerCase()) || powershellTools.isParameterOf(cmdlet, name)) return [];
    const meant = ownMeant(use) ?? usedMeant(use, uses, words);
    if (meant === undefined) return [];
    const key = `${file.file} ${cmdlet} ${name}`;
    const isFirst = !said.has(key);
    said.add(key);
    const diagnostic = isFirst ? diagnosticAt(file, start, detailsOf(use, meant)) : undefined;
    return [{ file, start, name, meant, diagnostic }];
  });
}

interface Words extends Pick<Named, 'countOf'> {
  /** The names that the runbook has for parameters, members and columns. */
  readonly words: readonly string[];
}

function wordsOf({ scripts, prose, runbook }: Named, uses: readonly Use[]): string[] {
  const members = scripts.flatMap(({ script }) => powershellTools.memberNames(script));
  const samples = [...runbook.outputs.values()].map(({ text }) => text);
  return [
    ...new Set([
      ...[...uses, ...members].map(({ what }) => what),
      ...samples.flatMap((text) => text.match(/^[A-Za-z]\w*(?=[ \t]*:)/gm) ?? []),
      ...prose.flatMap((text) => text.match(/(?<=\s-)[A-Z]\w+/g) ?? []),
      ...(runbook.structure?.value.names ?? []),
    ]),
  ];
}

function detailsOf({ what, start, cmdlet, script }: Use, meant: string) {
  const dash = script[start - 1] === '-' ? '-' : '';
  const cmdletName = powershellTools.ownCmdlets.get(cmdlet);
  const why =
    cmdletName === undefined ? 'which nothing else names' : `which \`${cmdletName}\` does not have`;
  const advice = 'Correct it, or add the other name to `names` in runbook.yaml.';
  return {
    found: `the parameter \`${dash}${what}\`, ${why}`,
    expected: `\`${dash}${meant}\``,
    advice,
  };
}

/** The parameter of one of PowerShell’s own cmdlets, or of all, that is misspelled. */
function ownMeant({ what, cmdlet, beside }: Use): string | undefined {
  const own = powershellTools.ownParameters(cmdlet) ?? [];
  const names = [...own.filter(isOther(beside)), ...powershellTools.commonParameters];
  const isNear = (name: string) => isHandSlip(what, name, ofOwnCmdlets);
  return names.find(isNear);
}

/** One that stands beside it in the same call is no other form of it. */
const isOther = (beside: readonly string[]) => (name: string) =>
  !beside.some((one) => one.toLowerCase() === name.toLowerCase());

/** The parameter that the runbook gives to the same cmdlet, or another name that it has, that is misspelled. */
function usedMeant(use: Use, uses: readonly Use[], { words, countOf }: Words): string | undefined {
  const { what, cmdlet, beside } = use;
  const isOne = (name: string) =>
    name.toLowerCase() !== what.toLowerCase() && isOther(beside)(name);
  const ofSame = uses.filter((one) => one.cmdlet === cmdlet).map((one) => one.what);
  const timesOfSame = (name: string) => ofSame.filter((one) => one === name).length;
  const isRarer = (name: string) =>
    timesOfSame(what) < timesOfSame(name) ||
    (timesOfSame(what) === timesOfSame(name) && countOf(what) < countOf(name));
  const all = countOf(what);
  return (
    ofSame.find((name) => isOne(name) && isRarer(name) && isSlipOfSame(what, name)) ??
    words.find(
      (name) =>
        isOne(name) && countOf(name) > 3 * all - 2 && isHandSlip(what, name, ofAnyParameters),
    )
  );
}

/** Two parameters of one cmdlet that are one short word each do not differ in one letter alone: `Uri` and `Url`. */
function isSlipOfSame(name: string, other: string): boolean {
  const isShort = name.length === other.length && name.length > 2 && /^[A-Z][a-z]+$/.test(other);
  const isNear = editDistance(name.toLowerCase(), other.toLowerCase(), 1) === 1;
  return (isShort && isNear && !/\d/.test(name)) || isHandSlip(name, other, ofParameters);
}
