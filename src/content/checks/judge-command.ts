import type { Diagnostic } from '../../diagnostic.ts';
import { diagnosticAt, type TextFile } from '../read/text-file.ts';

/**
 * What a rule finds in a command. One that is too intricate to be followed to its end is a mistake with a place, not an error of
 * the rule; how many rules come to its end depends on the room that they have, so that this is told alone.
 */
export function judgeCommand(command: TextFile, judge: () => Diagnostic[]): Diagnostic[] {
  try {
    return judge();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const found = 'a command that is nested, or leads from variable to variable, too deeply';
    const expected = 'one that can be followed to its end';
    const details = { found, expected, advice: 'Write it as several commands.' };
    const { file } = command;
    const spoils = { file, from: { line: 1, column: 1 }, to: { line: Infinity, column: 1 } };
    return [{ ...diagnosticAt(command, 0, details), spoils }];
  }
}
