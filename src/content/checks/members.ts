import type { Diagnostic } from '../../diagnostic.ts';
import { powerShellParser } from '../../build/powershell-grammar.ts';
import { powershellTools } from '../../powershell/build.ts';
import type { Content, RunbookContent } from '../read/content.ts';
import { editDistance } from '../../edit-distance.ts';
import { diagnosticAt, type TextFile } from '../read/text-file.ts';
import { readableCommands } from './each-command.ts';

/** Members that lists, texts and most objects have. */
const common = ['Count', 'DisplayName', 'Identity', 'Length', 'Message', 'Name', 'Value'];

/** A column of a sample. */
const column = /^[A-Za-z]\w*(?=[ \t]*:)/gm;

/** Reports misspelled members: PowerShell takes what nothing has for empty, and goes on. */
export async function checkMembers(content: Content): Promise<Diagnostic[]> {
  const parser = await powerShellParser();
  return content.runbooks.flatMap((runbook) =>
    memberSlips(runbook, readableCommands(content, runbook, parser)).map(
      ({ diagnostic }) => diagnostic,
    ),
  );
}

/** A misspelled member and the one that is meant, in lower case, with what is said of it. */
interface MemberSlip {
  readonly name: string;
  readonly meant: string;
  readonly diagnostic: Diagnostic;
}

/** The members of some commands that are misspelled or meant by a slip, which is told as one. */
export function slippedMembers(
  runbook: RunbookContent,
  commands: readonly TextFile[],
): ReadonlySet<string> {
  return new Set(memberSlips(runbook, commands).flatMap(({ name, meant }) => [name, meant]));
}

/** The misspelled members of some commands. */
function memberSlips(runbook: RunbookContent, commands: readonly TextFile[]): MemberSlip[] {
  const samples = [...runbook.outputs.values()].map(({ text }) => text);
  const members = commands.map((file) => ({ file, names: powershellTools.memberNames(file.text) }));
  const expected = fieldsIn(runbook);
  const counts = countsOf([...commands.map(({ text }) => text), ...samples, ...expected]);
  const written = members.flatMap(({ names }) => names.map(({ what }) => what));
  const known = new Set([...written, ...samples.flatMap((text) => text.match(column) ?? [])]);
  return members.flatMap(({ file, names }) => {
    const uses = Map.groupBy(names, ({ what }) => what.toLowerCase());
    return [...uses].flatMap(([name, [first, ...others]]) => {
      const all = counts.get(name) ?? 0;
      if (!first || all > others.length + 1 || !isOnlyRead(file, [first, ...others])) return [];
      // Either of two names that stand equally often may be the right one.
      const sure = [...known].filter((one) => (counts.get(one.toLowerCase()) ?? 0) > 3 * all - 2);
      const meant = [...sure, ...common].find((other) => isSlip(first.what, other));
      if (meant === undefined) return [];
      const found = `\`${first.what}\`, a member that this runbook has only here`;
      const advice = 'Correct the name: PowerShell takes a member that nothing has for empty.';
      const details = { found, expected: `\`${meant}\``, advice };
      const diagnostic = diagnosticAt(file, first.start, details);
      return [{ name, meant: meant.toLowerCase(), diagnostic }];
    });
  });
}

/** The columns of which runbook.yaml says what they must hold. */
function fieldsIn({ structure }: RunbookContent): string[] {
  return Object.values(structure?.value.commands ?? {}).flatMap(({ expect = [], after }) =>
    [...expect, ...(after?.expect ?? [])].flatMap((one) =>
      'field' in one ? (one.field ?? []) : [],
    ),
  );
}

/** Whether a name stands once, or a few times to be read alone: what makes a member may give it any name. */
function isOnlyRead({ text }: TextFile, uses: readonly { start: number }[]): boolean {
  return (
    uses.length === 1 || (uses.length < 4 && uses.every(({ start }) => text[start - 1] === '.'))
  );
}

/** How often each word stands in some texts, in lower case. */
function countsOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of texts.join('\n').toLowerCase().matchAll(/\w+/g))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/**
 * Whether one slip of the hand makes a name of another. Many words differ in their last letter or a number from one that
 * there is too, and short ones in any letter: `Key` and `Keys`, `Used` and `User`, `Part` and `Port`.
 */
function isSlip(written: string, meant: string): boolean {
  const [name, other] = [written.toLowerCase(), meant.toLowerCase()];
  if (name.length < 4 || editDistance(name, other) !== 1) return false;
  const [shorter, longer] = name.length < other.length ? [name, other] : [other, name];
  if (shorter === longer.slice(0, -1) || shorter.slice(0, -1) === longer.slice(0, -1)) return false;
  if (name.replace(/\d/g, '') === other.replace(/\d/g, '')) return false;
  const isExchanged = name.length === other.length && sorted(name) !== sorted(other);
  return !isExchanged || name.length > 5;
}

const sorted = (name: string) => Array.from(name).sort().join('');
