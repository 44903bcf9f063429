import { formatDiagnostic, sortDiagnostics, type Diagnostic } from '../../diagnostic.ts';
import { loadContent, type Content } from '../read/content.ts';
import { diagnosticsOfError } from '../read/fault.ts';
import { whyNoFolder } from '../read/folders.ts';
import { displayName } from '../read/text-file.ts';
import { checkActionWords } from './action-words.ts';
import { checkAliases } from './aliases.ts';
import { checkCommands } from './commands.ts';
import { checkComponents } from './components.ts';
import { checkConsolePaste } from './console-paste.ts';
import { checkDates } from './dates.ts';
import { checkEffects } from './effects.ts';
import { checkEncoding, withoutKnownEscapes } from './encoding.ts';
import { checkSourceFacts } from './source-facts.ts';
import { checkExpectations } from './expectations.ts';
import { checkFigures } from './figures.ts';
import { checkFileNames } from './file-names.ts';
import { checkGlossary } from './prose/glossary.ts';
import { checkIds } from './ids.ts';
import { groupByLocale } from './group-by-locale.ts';
import { checkInterfaceStrings } from './interface-strings.ts';
import { checkLag } from './lag.ts';
import { checkLinks } from './links.ts';
import { checkNames } from './names.ts';
import { checkPageIds } from './page-ids.ts';
import { checkParameterKeys } from './parameter-keys.ts';
import { checkParameterValues } from './parameter-values.ts';
import { checkParameters } from './parameters.ts';
import { checkParity } from './parity.ts';
import { checkPlaceholders } from './placeholders.ts';
import { checkPowerShell } from './powershell.ts';
import { checkPrintedTexts } from './printed-texts.ts';
import { checkRemovals } from './removals.ts';
import { checkPurposes } from './purposes.ts';
import { checkRunbookTexts } from './runbook-texts.ts';
import { checkStatus } from './status.ts';
import { checkSteps } from './steps.ts';
import { checkStopOnError } from './stop-on-error.ts';
import { checkTextsReadAgain } from './texts-read-again.ts';
import { checkTypography } from './prose/typography/index.ts';
import { checkUntranslated } from './prose/untranslated.ts';
import { checkVariables } from './variables.ts';

type Check = (content: Content) => Diagnostic[] | Promise<Diagnostic[]>;

const checks: readonly Check[] = [
  checkEncoding,
  checkFileNames,
  checkIds,
  checkPageIds,
  checkDates,
  checkAliases,
  checkSteps,
  checkComponents,
  checkParity,
  checkLag,
  checkLinks,
  checkFigures,
  checkInterfaceStrings,
  checkActionWords,
  checkUntranslated,
  checkParameters,
  checkParameterKeys,
  checkParameterValues,
  checkCommands,
  checkPlaceholders,
  checkPowerShell,
  checkTextsReadAgain,
  checkVariables,
  checkConsolePaste,
  checkStopOnError,
  checkEffects,
  checkRemovals,
  checkPrintedTexts,
  checkExpectations,
  checkRunbookTexts,
  checkStatus,
  checkPurposes,
  checkSourceFacts,
  checkGlossary,
  checkNames,
  checkTypography,
];

/**
 * Everything that is wrong with the content below a root, one diagnostic a mistake, sorted by file and place. A check
 * that fails itself becomes a diagnostic too, and the others go on.
 */
export async function findContentProblems(root: string): Promise<Diagnostic[]> {
  const problem = whyNoFolder(root);
  if (problem) return [{ file: displayName(root), ...problem }];
  const { content, diagnostics } = loadContent(root);
  const found = await Promise.all(checks.map((check) => run(check, content)));
  const all = withoutKnownEscapes([...diagnostics, ...found.flat()]);
  return groupByLocale(withoutRepeats(sortDiagnostics(all)));
}

async function run(check: Check, content: Content): Promise<Diagnostic[]> {
  try {
    return await check(content);
  } catch (error) {
    return diagnosticsOfError(error, displayName(content.root), check.name);
  }
}

/** What two readers of one file say of it is said once. */
function withoutRepeats(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Map(diagnostics.map((diagnostic) => [formatDiagnostic(diagnostic), diagnostic]));
  return [...seen.values()];
}
