import { formatDiagnostic, sortDiagnostics, type Diagnostic } from '../../diagnostic.ts';
import { loadContent } from '../read/content.ts';
import { whyNoFolder } from '../read/folders.ts';
import { displayName } from '../read/text-file.ts';
import { withoutConsequences } from './consequences.ts';
import { checkActionWords } from './action-words.ts';
import { checkAliases } from './aliases.ts';
import { checkCommands } from './commands.ts';
import { checkDates } from './dates.ts';
import { checkEncoding, withoutKnownCharacters } from './encoding.ts';
import { checkSourceFacts } from './source-facts.ts';
import { checkRunbooks } from './check-runbooks.ts';
import { checkExpectations } from './expectations.ts';
import { checkExpectedPlaceholders } from './expected-placeholders.ts';
import { checkFailures } from './failures.ts';
import { checkFigures } from './figures.ts';
import { checkFileNames } from './file-names.ts';
import { checkIds } from './ids.ts';
import { groupByLocale } from './group-by-locale.ts';
import { interfaceParams } from '../schemas/interface-params.ts';
import type { ShownStrings } from './interface-keys.ts';
import { checkInterfaceStrings } from './interface-strings.ts';
import { checkLinks } from './links.ts';
import { withMeantNames } from './meant-commands.ts';
import { asMeant } from './meant-content.ts';
import { checkPageIds } from './page-ids.ts';
import { checkParameterAddresses } from './parameter-addresses.ts';
import { checkParameterKeys } from './parameter-keys.ts';
import { checkParameterLimits } from './parameter-limits.ts';
import { checkParameterValues } from './parameter-values.ts';
import { checkParameters } from './parameters.ts';
import { checkParity } from './parity.ts';
import { checkProducts } from './products.ts';
import { checkPurposes } from './purposes.ts';
import { checkReadmes } from './readme-parity.ts';
import { runCheck, type Check } from './run-check.ts';
import { checkRunbookTexts } from './runbook-texts.ts';
import { checkSelfMentions } from './self-mentions.ts';
import { checkSharedWords } from './shared-words.ts';
import type { SoundRunbooks } from './sound-runbooks.ts';
import { checkStatus } from './status.ts';
import { checkSteps } from './steps.ts';
import { checkUnrecordedTranslations } from './unrecorded-translations.ts';

/** The checks that compare runbooks with each other, or take no time. */
const checks: readonly Check[] = [
  checkEncoding,
  checkFileNames,
  checkIds,
  checkPageIds,
  checkDates,
  checkAliases,
  checkSteps,
  checkParity,
  checkLinks,
  checkFigures,
  checkActionWords,
  checkParameterAddresses,
  checkParameters,
  checkParameterKeys,
  checkParameterLimits,
  checkParameterValues,
  checkCommands,
  checkSelfMentions,
  checkExpectations,
  checkExpectedPlaceholders,
  checkFailures,
  checkRunbookTexts,
  checkStatus,
  checkProducts,
  checkPurposes,
  checkReadmes,
  checkSharedWords,
  checkSourceFacts,
  checkUnrecordedTranslations,
];

interface CheckOptions {
  /** Runbooks that are known to be sound are not judged again by the checks that judge one alone. */
  sound?: SoundRunbooks;
  /** The interface strings that pages show, with their slots. */
  shown?: ShownStrings;
}

/**
 * Everything that is wrong with the content below a root, one diagnostic a mistake, sorted by file and place. A check
 * that fails itself becomes a diagnostic too, and the others go on.
 */
export async function findContentProblems(
  root: string,
  { sound, shown = interfaceParams }: CheckOptions = {},
): Promise<Diagnostic[]> {
  const problem = whyNoFolder(root);
  if (problem) return [{ file: displayName(root), ...problem }];
  const loaded = loadContent(root);
  const { content: withIds, diagnostics: ofIds } = asMeant(loaded.content);
  const names = await withMeantNames(withIds, sound);
  const { content } = names;
  const ofRunbooks = await checkRunbooks(content, sound);
  const checkInterface: Check = () => checkInterfaceStrings(content, shown);
  const found = await Promise.all(
    [...checks, checkInterface].map((check) => runCheck(check, content)),
  );
  const ofNames = [...names.diagnostics, ...names.asWritten([...ofRunbooks, ...found.flat()])];
  const all = withoutConsequences(
    withoutKnownCharacters([...loaded.diagnostics, ...ofIds, ...ofNames]),
  );
  return sortDiagnostics(groupByLocale(withoutRepeats(sortDiagnostics(all))));
}

/** What two readers of one file say of it is said once. */
function withoutRepeats(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Map(diagnostics.map((diagnostic) => [formatDiagnostic(diagnostic), diagnostic]));
  return [...seen.values()];
}
