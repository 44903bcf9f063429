import type { Diagnostic } from '../../diagnostic.ts';
import { powershellTools } from '../../powershell/build.ts';
import type { Content } from '../read/content.ts';
import { diagnosticAt } from '../read/text-file.ts';
import { ofEachCommand } from './each-command.ts';

/** Reports addresses that a command asks, or sets for others to ask, without encryption: anyone on the way can answer. */
export function checkInsecureAddresses(content: Content): Promise<Diagnostic[]> {
  return ofEachCommand(content, ({ file, script, parser }) =>
    powershellTools.insecureAddresses(script, parser).map(({ what, start }) => {
      const found = `the address \`${what}\` without encryption`;
      const expected = `\`${what.replace(/^http:/i, 'https:')}\``;
      const advice = 'Write `https://`: anyone on the way could answer in its place.';
      return diagnosticAt(file, start, { found, expected, advice });
    }),
  );
}
