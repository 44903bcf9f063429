import type { Diagnostic } from '../../diagnostic.ts';
import type { Content } from '../read/content.ts';
import { diagnosticAt, type TextFile } from '../read/text-file.ts';
import { strongestCall } from './called-effects.ts';
import { effectOfCall } from './changing-verbs.ts';
import { ofEachChange, type ReadCommand } from './each-command.ts';
import { meantEffect } from './meant-effect.ts';
import { readAgainIn } from './read-again.ts';
import { powershellTools, type CalledCommand } from '../../powershell/build.ts';

/**
 * Holds every command that changes something to one block that ends at its first error: otherwise
 * the lines after a failed one still run, and an undo deletes a backup that it could not read.
 */
export function checkStopOnError(content: Content): Promise<Diagnostic[]> {
  return ofEachChange(content, (command) => {
    const { file, effect } = command;
    if (powershellTools.endsAtError(file.text)) {
      const calls = changingCalls(command);
      return [...goingOn(file, calls), ...callsThatGoOn(file, calls)];
    }
    // An effect that is wrong is reported where it stands.
    if (isMeantToRead(command)) return [];
    const found = `a command that goes on after an error (\`effect: ${effect}\`)`;
    const expected = "one block `& { … }` whose first line is `$ErrorActionPreference = 'Stop'`";
    const advice = 'Put the whole command into such a block, indented by four spaces.';
    return [diagnosticAt(file, 0, { found, expected, advice })];
  });
}

function isMeantToRead(command: ReadCommand): boolean {
  const { runbook, id, script, parser } = command;
  const { effect = 'reads' } = strongestCall(script, readAgainIn(command), parser) ?? {};
  return runbook !== undefined && meantEffect(runbook, id, effect) === 'reads';
}

function goingOn(file: TextFile, calls: readonly CalledCommand[]): Diagnostic[] {
  const always = powershellTools.goingOn(file.text);
  const around = powershellTools
    .goingOnCatches(file.text)
    .filter(({ from, to }) => calls.some(({ start }) => from <= start && start < to))
    .filter(({ start }) => !always.some((other) => other.start === start));
  return [...always, ...around].map(({ what, start }) => {
    const expected = 'a command that ends at its first error';
    const advice = 'Remove it, or end its block with `throw` or `break`.';
    return diagnosticAt(file, start, { found: what, expected, advice });
  });
}

/** The calls of a command that change something. */
function changingCalls({ script, parser }: ReadCommand): CalledCommand[] {
  const calls = powershellTools.calledCommands(script, parser);
  return calls.filter((call) => effectOfCall(call) !== 'reads');
}

/** The calls that change something and are told to go on after an error; one that only reads may ask quietly. */
function callsThatGoOn(file: TextFile, calls: readonly CalledCommand[]): Diagnostic[] {
  return calls
    .filter((call) => call.goesOn === true)
    .map(({ name, start }) => {
      const found = `\`${name}\` with an error action that lets the command go on`;
      const expected = '`-ErrorAction Stop`, or none: this call changes something';
      const advice = 'Otherwise the next line tells of a success that is none.';
      return diagnosticAt(file, start, { found, expected, advice });
    });
}
