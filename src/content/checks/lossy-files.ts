import type { Parser } from 'web-tree-sitter';
import type { Diagnostic } from '../../diagnostic.ts';
import { powerShellParser } from '../../build/powershell-grammar.ts';
import { powershellTools } from '../../powershell/build.ts';
import type { Content } from '../read/content.ts';
import { diagnosticAt, type TextFile } from '../read/text-file.ts';
import { isReadable } from './command-syntax.ts';
import { filledScript } from './filled-script.ts';
import { judgeCommand } from './judge-command.ts';
import { readAgainIn } from './read-again.ts';

/** Holds what commands with an effect write to an encoding that has every letter: a backup of `Site:서울` must not be `Site:??`. */
export async function checkLossyFiles(content: Content): Promise<Diagnostic[]> {
  const parser = await powerShellParser();
  return content.runbooks.flatMap(({ structure, commands }) =>
    [...commands].flatMap(([id, file]) => {
      const effect = structure?.value.commands[id]?.effect ?? 'reads';
      if (effect === 'reads' || !isReadable(content, file, parser)) return [];
      return judgeCommand(file, () => lossesIn(content, file, parser));
    }),
  );
}

function lossesIn({ parameters }: Content, file: TextFile, parser: Parser): Diagnostic[] {
  const definitions = parameters?.value ?? {};
  const script = filledScript(file.text, definitions);
  // A file that may be run is reported itself.
  const known = new Set(readAgainIn(file, definitions, parser).map(({ start }) => start));
  return powershellTools
    .losesLetters(script, parser)
    .filter(({ start }) => !known.has(start))
    .map(({ what, start }) => {
      const expected = 'an encoding that has every letter, such as UTF8';
      const advice =
        'Write `-Encoding UTF8`, or `[Text.Encoding]::UTF8` in a method of .NET, and read the file with the same encoding. Otherwise `?` is written for each letter that the encoding lacks.';
      return diagnosticAt(file, start, { found: what, expected, advice });
    });
}
