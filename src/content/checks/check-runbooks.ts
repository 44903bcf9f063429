import type { Diagnostic } from '../../diagnostic.ts';
import type { Content, RunbookContent } from '../read/content.ts';
import { once } from '../read/once.ts';
import { checkBareAddresses } from './bare-addresses.ts';
import { checkGlossary } from './prose/glossary.ts';
import { checkInsecureAddresses } from './insecure-addresses.ts';
import { checkKeptQuestions } from './kept-questions.ts';
import { checkLag } from './lag.ts';
import { checkOtherLanguage } from './prose/other-language.ts';
import { checkTypography } from './prose/typography/index.ts';
import { checkUntranslated } from './prose/untranslated.ts';
import { checkClearedRecords } from './cleared-records.ts';
import { checkCommandAddresses } from './command-addresses.ts';
import { checkComponents } from './components.ts';
import { checkComposedNames } from './composed-names.ts';
import { checkConsolePaste } from './console-paste.ts';
import { checkEffects } from './effects.ts';
import { checkEmptyBlocks } from './empty-blocks.ts';
import { checkEmptyVariables } from './empty-variables.ts';
import { checkFaults } from './faults.ts';
import { checkFixedComparisons } from './fixed-comparisons.ts';
import { checkFixedWords } from './fixed-words.ts';
import { checkForeignRecords } from './foreign-records.ts';
import { checkLackedColumns } from './lacked-columns.ts';
import { checkLastingRecords } from './lasting-records.ts';
import { checkLeftLoops } from './left-loops.ts';
import { checkEarlierRemovals } from './earlier-removals.ts';
import { checkLoopObjects } from './loop-objects.ts';
import { checkLossyFiles } from './lossy-files.ts';
import { checkMembers } from './members.ts';
import { checkNames } from './names.ts';
import { checkOtherShells } from './other-shells.ts';
import { checkPlaceholderParity } from './placeholder-parity.ts';
import { checkPlaceholders } from './placeholders.ts';
import { checkPowerShell } from './powershell.ts';
import { checkPrintedTexts } from './printed-texts.ts';
import { checkQuotedVariables } from './quoted-variables.ts';
import { checkRecordForms } from './record-forms.ts';
import { checkRecordOrder } from './record-order.ts';
import { checkRecords } from './records.ts';
import { checkRemovals } from './removals.ts';
import { checkRestoredValues } from './restored-values.ts';
import { checkSharedRecords } from './shared-records.ts';
import { checkStaleRecords } from './stale-records.ts';
import { checkStopOnError } from './stop-on-error.ts';
import { checkTakeovers } from './takeovers.ts';
import { checkTextsAsTruth } from './texts-as-truth.ts';
import { checkTextsReadAgain } from './texts-read-again.ts';
import { checkTriedCalls } from './tried-calls.ts';
import { checkUndoNouns } from './undo-nouns.ts';
import { checkUndoRecords } from './undo-records.ts';
import { checkUnfilledPlaceholders } from './unfilled-placeholders.ts';
import { checkUnjudgedPrograms } from './unjudged-programs.ts';
import { checkUnreadFiles } from './unread-files.ts';
import { checkUnrestoredSettings } from './unrestored-settings.ts';
import { checkVariables } from './variables.ts';
import { checkWideFilters } from './wide-filters.ts';
import { checkWholeQueries } from './whole-queries.ts';
import { runCheck, type Check } from './run-check.ts';

/** The checks of commands and what belongs to them, each of a runbook by itself. They take longest. */
const checks: readonly Check[] = [
  checkClearedRecords,
  checkCommandAddresses,
  checkComponents,
  checkComposedNames,
  checkConsolePaste,
  checkEffects,
  checkEmptyBlocks,
  checkEmptyVariables,
  checkFaults,
  checkFixedComparisons,
  checkFixedWords,
  checkForeignRecords,
  checkInsecureAddresses,
  checkKeptQuestions,
  checkLackedColumns,
  checkLastingRecords,
  checkLeftLoops,
  checkLoopObjects,
  checkEarlierRemovals,
  checkLossyFiles,
  checkMembers,
  checkNames,
  checkOtherShells,
  checkPlaceholderParity,
  checkPlaceholders,
  checkPowerShell,
  checkPrintedTexts,
  checkQuotedVariables,
  checkRecordForms,
  checkRecordOrder,
  checkRecords,
  checkRemovals,
  checkRestoredValues,
  checkSharedRecords,
  checkStaleRecords,
  checkStopOnError,
  checkTakeovers,
  checkTextsAsTruth,
  checkTextsReadAgain,
  checkTriedCalls,
  checkUndoNouns,
  checkUndoRecords,
  checkUnfilledPlaceholders,
  checkUnjudgedPrograms,
  checkUnreadFiles,
  checkUnrestoredSettings,
  checkVariables,
  checkWideFilters,
  checkWholeQueries,
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

/** Content with one runbook; of the others nothing is known, so that it counts as not whole. */
export function contentOfOne(shared: Content, runbook: RunbookContent): Content {
  return { ...shared, runbooks: [withKnownTexts(runbook)], files: [], folders: [] };
}

/** Judges a runbook with its texts by itself. */
export async function judgeRunbook(alone: Content): Promise<Diagnostic[]> {
  const ofAll = await runChecks(checks, alone);
  return [...ofAll, ...(await runChecks(textChecks, withoutSharedTexts(alone)))];
}

/** Judges the texts that all runbooks share. */
export function judgeSharedTexts(shared: Content): Promise<Diagnostic[]> {
  return runChecks(textChecks, shared);
}

async function runChecks(all: readonly Check[], content: Content): Promise<Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const check of all) found.push(...(await runCheck(check, content)));
  return found;
}
