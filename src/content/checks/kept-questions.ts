import type { Diagnostic } from '../../diagnostic.ts';
import type { Content } from '../read/content.ts';
import { diagnosticAt } from '../read/text-file.ts';
import { ofEachCommand } from './each-command.ts';

/** What has a cmdlet ask nothing: the switch that is turned off, and the preference above every question. */
const silencing =
  /-(?:cf|conf\w*)[ \t]*:[ \t]*(?:\$false\b|0\b)|\$ConfirmPreference[ \t]*=[^\n;]*/gi;

/** Reports commands that are said to ask for confirmation and whose script turns the question off. */
export function checkKeptQuestions(content: Content): Promise<Diagnostic[]> {
  return ofEachCommand(content, ({ id, file, runbook }) => {
    if (runbook?.commands[id]?.confirms !== true) return [];
    return [...file.text.matchAll(silencing)].map(({ 0: call, index }) =>
      diagnosticAt(file, index, {
        found: `\`${call.trim()}\``,
        expected: `the question, since \`confirms\` of \`${id}\` says that the command asks`,
        advice: 'Leave it out, or take `confirms` out of runbook.yaml.',
      }),
    );
  });
}
