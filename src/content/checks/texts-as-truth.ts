import type { Parser } from 'web-tree-sitter';
import type { Diagnostic } from '../../diagnostic.ts';
import { powerShellParser } from '../../build/powershell-grammar.ts';
import { powershellTools } from '../../powershell/build.ts';
import type { Content, RunbookContent } from '../read/content.ts';
import { diagnosticAt, type TextFile } from '../read/text-file.ts';
import { readableCommands } from './each-command.ts';
import { judgeCommand } from './judge-command.ts';

/** Reports texts of a record that are taken for true or false: an undo would set `True`, whatever there was before. */
export async function checkTextsAsTruth(content: Content): Promise<Diagnostic[]> {
  const parser = await powerShellParser();
  const expected =
    "a comparison with `'True'`: a record holds texts, and PowerShell takes `False` for true";
  return content.runbooks.flatMap((runbook) => {
    const commands = readableCommands(content, runbook, parser);
    const truths = new Set([...truthsOf(runbook), ...writtenTruths(commands, parser)]);
    return commands.flatMap((file) =>
      judgeCommand(file, () =>
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
    );
  });
}

/** What is true or false by its name. */
const named = /^(?:(?:Allow|Enable|Has|Is)[A-Z]\w*|Enabled)$/;

/** How a command or a sample shows that something is true or false. */
const shown = [
  /\.(\w+)\)?["']?[ \t]+-[ci]?(?:eq|ne)[ \t]+["'](?:True|False)["']/gi,
  /["'](?:True|False)["']\)?[ \t]+-[ci]?(?:not)?contains[ \t]+[^;{}|]*?\.(\w+)/gi,
  /\.(\w+)[ \t]+-is(?:not)?[ \t]+\[bool\]/gi,
  /[ \t]-(\w+):?[ \t]*\$(?:true|false)\b/gi,
  // An entry of a table, or what is set of one.
  /(?<![$\w:])(\w+)['"]?\]?[ \t]*=[ \t]*\$(?:true|false)\b/gi,
  /^(\w+)[ \t]*:[ \t]*(?:True|False)[ \t]*$/gm,
];

/** The names in a runbook of what is true or false, in lower case. */
function truthsOf({ commands, outputs }: RunbookContent): Set<string> {
  const texts = [...commands.values(), ...outputs.values()].map(({ text }) => text).join('\n');
  return new Set(
    shown.flatMap((pattern) =>
      Array.from(texts.matchAll(pattern), ([, name = '']) => name.toLowerCase()),
    ),
  );
}

/** The columns of records that are written as true or false, in lower case. */
function writtenTruths(commands: readonly TextFile[], parser: Parser): string[] {
  return commands
    .flatMap(({ text }) => powershellTools.writtenRecords(text, parser))
    .flatMap(({ columns = [] }) => columns)
    .flatMap(({ name, isTruth }) => (isTruth === true ? name.toLowerCase() : []));
}
