import type { Diagnostic } from '../../diagnostic.ts';
import { powerShellParser } from '../../build/powershell-grammar.ts';
import { powershellTools, type CalledCommand } from '../../powershell/build.ts';
import type { Content } from '../read/content.ts';
import { diagnosticAt } from '../read/text-file.ts';
import { isReadable } from './command-syntax.ts';
import { filledScript } from './filled-script.ts';

const encoding = /(?<=\s)-enc?\w*[:\s]\s*['"]?(\w+)/i;
const lossy = /^(?:ascii|default|oem|string)$/i;
const writing = /^(?:export-csv|set-content|add-content|out-file)$/;

/** Reports records that lose letters: Windows PowerShell writes CSV files in ASCII, where `서울` becomes `??`. */
export async function checkRecordEncoding(content: Content): Promise<Diagnostic[]> {
  const parser = await powerShellParser();
  return content.runbooks.flatMap(({ structure, commands }) =>
    [...commands].flatMap(([id, file]) => {
      const effect = structure?.value.commands[id]?.effect ?? 'reads';
      if (effect === 'reads' || !isReadable(content, file, parser)) return [];
      return powershellTools
        .calledCommands(filledScript(file.text, content.parameters?.value ?? {}), parser)
        .filter(losesLetters)
        .map(({ name, start }) =>
          diagnosticAt(file, start, {
            found: `\`${name}\` in an encoding that loses letters`,
            expected: '`-Encoding UTF8`',
            advice: 'Give the encoding: the name of a site or a user may be Korean or Chinese.',
          }),
        );
    }),
  );
}

function losesLetters({ name, text }: CalledCommand): boolean {
  const cmdlet = powershellTools.commandName(name);
  if (!writing.test(cmdlet)) return false;
  const [, given] = encoding.exec(text) ?? [];
  if (given !== undefined) return lossy.test(given);
  // A table that is splatted may have it; other cmdlets have another default.
  return cmdlet === 'export-csv' && !/\s@\w/.test(text);
}
