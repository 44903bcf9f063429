import type { Diagnostic } from '../../diagnostic.ts';
import type { Content, RunbookContent } from '../read/content.ts';
import { once } from '../read/once.ts';
import { displayName } from '../read/text-file.ts';
import { markReadable } from './command-syntax.ts';
import { checkBareAddresses } from './bare-addresses.ts';
import { checkGlossary } from './prose/glossary.ts';
import { checkInsecureAddresses } from './insecure-addresses.ts';
import { checkKeptQuestions } from './kept-questions.ts';
import { checkLag } from './lag.ts';
import { checkOtherLanguage } from './prose/other-language.ts';
import { checkTypography } from './prose/typography/index.ts';
import { checkUntranslated } from './prose/untranslated.ts';
import { checkCommandAddresses } from './command-addresses.ts';
import { checkComponents } from './components.ts';
import { checkConsolePaste } from './console-paste.ts';
import { checkEffects } from './effects.ts';
import { checkEmptyVariables } from './empty-variables.ts';
import { checkFaults } from './faults.ts';
import { checkFixedComparisons } from './fixed-comparisons.ts';
import { checkFixedWords } from './fixed-words.ts';
import { checkLeftLoops } from './left-loops.ts';
import { checkLossyFiles } from './lossy-files.ts';
import { checkMembers } from './members.ts';
import { checkNames } from './names.ts';
import { checkOtherShells } from './other-shells.ts';
import { checkPlaceholderParity } from './placeholder-parity.ts';
import { checkPlaceholders } from './placeholders.ts';
import { checkPowerShell } from './powershell.ts';
import { checkPrintedTexts } from './printed-texts.ts';
import { checkQuotedVariables } from './quoted-variables.ts';
import { checkRecordOrder } from './record-order.ts';
import { checkRecords } from './records.ts';
import { checkRemovals } from './removals.ts';
import { checkStopOnError } from './stop-on-error.ts';
import { checkTextsAsTruth } from './texts-as-truth.ts';
import { checkTextsReadAgain } from './texts-read-again.ts';
import { checkTriedCalls } from './tried-calls.ts';
import { checkUndoNouns } from './undo-nouns.ts';
import { checkUnfilledPlaceholders } from './unfilled-placeholders.ts';
import { checkUnjudgedPrograms } from './unjudged-programs.ts';
import { checkVariables } from './variables.ts';
import { runCheck, type Check } from './run-check.ts';
import type { SoundRunbooks } from './sound-runbooks.ts';

/** The checks that judge a runbook by itself and what all share. They take longest, as most read its commands. */
const checks: readonly Check[] = [
  checkCommandAddresses,
  checkComponents,
  checkConsolePaste,
  checkEffects,
  checkEmptyVariables,
  checkFaults,
  checkFixedComparisons,
  checkFixedWords,
  checkInsecureAddresses,
  checkKeptQuestions,
  checkLeftLoops,
  checkLossyFiles,
  checkMembers,
  checkNames,
  checkOtherShells,
  checkPlaceholderParity,
  checkPlaceholders,
  checkPowerShell,
  checkPrintedTexts,
  checkQuotedVariables,
  checkRecordOrder,
  checkRecords,
  checkRemovals,
  checkStopOnError,
  checkTextsAsTruth,
  checkTextsReadAgain,
  checkTriedCalls,
  checkUndoNouns,
  checkUnfilledPlaceholders,
  checkUnjudgedPrograms,
  checkVariables,
];

/**
 * The checks that judge texts, those of runbooks and those that all share; what they find of a runbook depends on no other
 * runbook either.
 */
const textChecks: readonly Check[] = [
  checkBareAddresses,
  checkGlossary,
  checkLag,
  checkOtherLanguage,
  checkTypography,
  checkUntranslated,
];

/** A runbook whose pages find their texts once, for as long as it is judged. */
function withKnownTexts(runbook: RunbookContent): RunbookContent {
  const pages = Array.from(
    runbook.pages,
    ([locale, page]) => [locale, { ...page, segments: once(page.segments) }] as const,
  );
  return { ...runbook, pages: new Map(pages) };
}

/** Content without the texts that all runbooks share. */
function withoutSharedTexts(content: Content): Content {
  const alone: Content = { ...content, strings: new Map(), readmes: new Map() };
  delete alone.parameters;
  return alone;
}

/**
 * Judges runbooks alone, and all texts: no check compares a runbook with another. Runbooks that are known to be sound are
 * not judged again.
 */
export async function checkRunbooks(
  content: Content,
  sound?: SoundRunbooks,
): Promise<Diagnostic[]> {
  const isSound = (runbook: RunbookContent) => sound?.has(content, runbook) === true;
  const { true: known = [], false: unknown = [] } = Object.groupBy(content.runbooks, (runbook) =>
    isSound(runbook) ? 'true' : 'false',
  );
  // Other checks ask for it too.
  for (const { commands } of known) for (const command of commands.values()) markReadable(command);
  const all: Diagnostic[] = [];
  const judge = async (check: Check, judged: Content) => {
    all.push(...(await runCheck(check, judged)));
  };
  for (const runbook of unknown) {
    const alone = { ...content, runbooks: [withKnownTexts(runbook)], files: [], folders: [] };
    for (const check of checks) await judge(check, alone);
    for (const check of textChecks) await judge(check, withoutSharedTexts(alone));
  }
  for (const check of textChecks) await judge(check, { ...content, runbooks: [] });
  // A check that failed itself has judged nothing.
  if (all.some(({ file }) => file === displayName(content.root))) return all;
  for (const runbook of unknown) {
    const isOwn = ({ file }: Diagnostic) => file.startsWith(`${runbook.folder}/`);
    if (!all.some(isOwn)) sound?.add(content, runbook);
  }
  return all;
}
