import type { Diagnostic } from '../../diagnostic.ts';
import { diagnosticAt, type TextFile } from '../read/text-file.ts';

/** What a rule finds in a command. One that is too intricate to be followed to its end is a mistake with a place, not an error of the rule. */
export function judgeCommand(command: TextFile, judge: () => Diagnostic[]): Diagnostic[] {
  try {
    return judge();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const found = 'a command that is nested, or leads from variable to variable, too deeply';
    const expected = 'one that can be followed to its end';
    return [diagnosticAt(command, 0, { found, expected, advice: 'Write it as several commands.' })];
  }
}
