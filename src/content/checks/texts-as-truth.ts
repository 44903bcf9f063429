import type { Parser } from 'web-tree-sitter';
import type { Diagnostic } from '../../diagnostic.ts';
import { powerShellParser } from '../../build/powershell-grammar.ts';
import { powershellTools } from '../../powershell/build.ts';
import type { Content, RunbookContent } from '../read/content.ts';
import { diagnosticAt, placeOf, type TextFile } from '../read/text-file.ts';
import { readableCommands } from './each-command.ts';
import { judgeCommand } from './judge-command.ts';

/** Reports texts of a record that are taken for true or false: an undo would set `True`, whatever there was before. */
export async function checkTextsAsTruth(content: Content): Promise<Diagnostic[]> {
  const parser = await powerShellParser();
  const expected =
    "a comparison with `'True'`: a record holds texts, and PowerShell takes `False` for true";
  return content.runbooks.flatMap((runbook) => {
    const commands = readableCommands(content, runbook, parser);
    const known = [...truthsOf(runbook, shown), ...writtenTruths(commands, parser)];
    const texts = textsIn(runbook, new Set(known));
    const compared = truthsOf(runbook, [comparison]).filter((name) => !texts.has(name));
    const truths = new Set([...known, ...compared]);
    return commands.flatMap((file) => [
      ...comparedTexts(file, texts),
      ...judgeCommand(file, () =>
        powershellTools
          .textsAsTruth(file.text, parser)
          .filter(({ members }) =>
            members.some((name) => named.test(name) || truths.has(name.toLowerCase())),
          )
          .map(({ what, start }) => {
            const compared = what.replace(/^\[[^\]]*\]/, '');
            const advice = `Write \`(${compared} -eq 'True')\`; whether it is there at all, ask with \`-ne ''\`.`;
            return diagnosticAt(file, start, { found: `\`${what}\``, expected, advice });
          }),
      ),
    ]);
  });
}

/** What is true or false by its name. */
const named = /^(?:(?:Allow|Enable|Has|Is)[A-Z]\w*|Enabled)$/;

/** A comparison of a member with the text of true or false. */
const comparison = /\.(\w+)\)?["']?[ \t]+-[ci]?(?:eq|ne)[ \t]+["'](?:True|False)["']/gi;

/** How a command or a sample shows otherwise that something is true or false. */
const shown = [
  /["'](?:True|False)["']\)?[ \t]+-[ci]?(?:not)?contains[ \t]+[^;{}|]*?\.(\w+)/gi,
  /\.(\w+)[ \t]+-is(?:not)?[ \t]+\[bool\]/gi,
  /[ \t]-(\w+):?[ \t]*\$(?:true|false)\b/gi,
  // An entry of a table, or what is set of one.
  /(?<![$\w:])(\w+)['"]?\]?[ \t]*=[ \t]*\$(?:true|false)\b/gi,
  /^(\w+)[ \t]*:[ \t]*(?:True|False)[ \t]*$/gm,
];

/** The names in a runbook of what is true or false as patterns show it, in lower case. */
function truthsOf(
  { commands, outputs }: RunbookContent,
  patterns: readonly RegExp[],
): readonly string[] {
  const texts = [...commands.values(), ...outputs.values()].map(({ text }) => text).join('\n');
  return patterns.flatMap((pattern) =>
    Array.from(texts.matchAll(pattern), ([, name = '']) => name.toLowerCase()),
  );
}

/** A line of a sample that shows a text, and where it stands. */
interface Shown {
  readonly value: string;
  readonly at: string;
}

/** What samples show with a text and nothing takes for true or false, by its name in lower case. */
function textsIn({ outputs }: RunbookContent, truths: ReadonlySet<string>): Map<string, Shown> {
  const all = [...outputs.values()].flatMap((sample) =>
    Array.from(
      sample.text.matchAll(/^(\w+)[ \t]*: (\S.*)$/gm),
      ({ index, 1: name = '', 2: value = '' }) => {
        const at = `${sample.file}:${placeOf(sample, index).line}`;
        return [name.toLowerCase(), { value, at }] as const;
      },
    ),
  );
  return new Map(all.filter(([name]) => !truths.has(name) && !named.test(name)));
}

/** What is said of a comparison with `'True'` of what is a text: it gives false, and an undo would set that. */
function comparedTexts(file: TextFile, texts: ReadonlyMap<string, Shown>): Diagnostic[] {
  return Array.from(file.text.matchAll(ofVariable)).flatMap(
    ({ index, 1: what = '', 2: name = '' }) => {
      const sample = texts.get(name.toLowerCase());
      if (!sample) return [];
      return diagnosticAt(file, index, {
        found: `\`${what}\` compared with \`'True'\``,
        expected: `its text as it is: ${sample.at} shows \`${sample.value}\``,
        advice: `Write \`${what}\` alone, or name what is true or false.`,
      });
    },
  );
}

/** A member of a variable that is compared with the text of true. */
const ofVariable = /(\$\w+(?:\[\d+\])?\.(\w+))[ \t]+-[ci]?eq[ \t]+["']True["']/gi;

/** The columns of records that are written as true or false, in lower case. */
function writtenTruths(commands: readonly TextFile[], parser: Parser): string[] {
  return commands
    .flatMap(({ text }) => powershellTools.writtenRecords(text, parser))
    .flatMap(({ columns = [] }) => columns)
    .flatMap(({ name, isTruth }) => (isTruth === true ? name.toLowerCase() : []));
}
