import type { Diagnostic } from '../../diagnostic.ts';
import type { Content } from '../read/content.ts';
import { markReadable } from './command-syntax.ts';
import { checkComponents } from './components.ts';
import { checkConsolePaste } from './console-paste.ts';
import { checkEffects } from './effects.ts';
import { checkFixedWords } from './fixed-words.ts';
import { checkNames } from './names.ts';
import { checkPlaceholderParity } from './placeholder-parity.ts';
import { checkPlaceholders } from './placeholders.ts';
import { checkPowerShell } from './powershell.ts';
import { checkPrintedTexts } from './printed-texts.ts';
import { checkRemovals } from './removals.ts';
import { checkStopOnError } from './stop-on-error.ts';
import { checkTextsReadAgain } from './texts-read-again.ts';
import { checkVariables } from './variables.ts';
import { runCheck, type Check } from './run-check.ts';
import type { SoundRunbooks } from './sound-runbooks.ts';

/** The checks that judge a runbook by itself and what all share. They take longest, as most read its commands. */
const checks: readonly Check[] = [
  checkComponents,
  checkConsolePaste,
  checkEffects,
  checkFixedWords,
  checkNames,
  checkPlaceholderParity,
  checkPlaceholders,
  checkPowerShell,
  checkPrintedTexts,
  checkRemovals,
  checkStopOnError,
  checkTextsReadAgain,
  checkVariables,
];

/** Judges each runbook alone: the checks see no other, so that what they find of it depends on none. */
export async function checkRunbooks(
  content: Content,
  sound?: SoundRunbooks,
): Promise<Diagnostic[]> {
  const all: Diagnostic[] = [];
  for (const runbook of content.runbooks) {
    if (sound?.has(content, runbook) === true) {
      // Other checks ask for it too.
      for (const command of runbook.commands.values()) markReadable(command);
      continue;
    }
    const alone: Content = { ...content, runbooks: [runbook], files: [], folders: [] };
    const found: Diagnostic[] = [];
    for (const check of checks) found.push(...(await runCheck(check, alone)));
    if (found.length === 0) sound?.add(content, runbook);
    all.push(...found);
  }
  return all;
}
