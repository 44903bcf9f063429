import { formatDiagnostic, sortDiagnostics, type Diagnostic } from '../../diagnostic.ts';
import { openContent } from '../read/content.ts';
import { whyNoFolder } from '../read/folders.ts';
import { displayName } from '../read/text-file.ts';
import { withoutConsequences } from './consequences.ts';
import { checkActionWords } from './action-words.ts';
import { checkAliases } from './aliases.ts';
import { checkCommands } from './commands.ts';
import { checkDates } from './dates.ts';
import { checkEncoding, withoutKnownCharacters } from './encoding.ts';
import { checkSourceFacts } from './source-facts.ts';
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
import { checkLinkHosts, checkProductHosts } from './link-hosts.ts';
import { checkLinks } from './links.ts';
import { checkListedInRunbooks } from './listed-in-runbooks.ts';
import { judgeContent, type JudgeOptions, type Rule } from './judge-content.ts';
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
import { checkReferences } from './references.ts';
import type { Check } from './run-check.ts';
import { checkRunbookTexts } from './runbook-texts.ts';
import { checkSelfMentions } from './self-mentions.ts';
import { checkSharedWords } from './shared-words.ts';
import { checkStatus } from './status.ts';
import { checkSteps } from './steps.ts';
import { checkUnrecordedTranslations } from './unrecorded-translations.ts';

/** The checks beside those of `judgeRunbook`: what each is fed with, in the order of what they find. */
const rules: readonly Rule[] = [
  { shared: checkEncoding },
  { shared: checkFileNames },
  { shared: checkIds, alone: checkIds },
  { alone: checkPageIds },
  { shared: checkDates, alone: checkDates },
  { shared: checkAliases, alone: checkAliases },
  { alone: checkSteps },
  { alone: checkParity },
  { compared: checkLinks },
  { shared: checkProductHosts },
  { alone: checkLinkHosts },
  { alone: checkReferences },
  { alone: checkFigures },
  { shared: checkActionWords },
  { compared: checkParameterAddresses },
  { compared: checkListedInRunbooks },
  { alone: checkParameters },
  { shared: checkParameterKeys },
  { shared: checkParameterLimits },
  { shared: checkParameterValues },
  { alone: checkCommands },
  { alone: checkSelfMentions },
  { alone: checkExpectations },
  { alone: checkExpectedPlaceholders },
  { alone: checkFailures },
  { alone: checkRunbookTexts },
  { alone: checkStatus },
  { compared: checkProducts },
  { alone: checkPurposes },
  { shared: checkReadmes },
  { compared: checkSharedWords },
  { alone: checkSourceFacts },
  { compared: checkUnrecordedTranslations },
];

interface CheckOptions extends JudgeOptions {
  /** The interface strings that pages show, with their slots. */
  shown?: ShownStrings;
}

/**
 * Everything that is wrong with the content below a root, one diagnostic a mistake, sorted by file and place. A check
 * that fails itself becomes a diagnostic too, and the others go on.
 */
export async function findContentProblems(
  root: string,
  { shown = interfaceParams, ...options }: CheckOptions = {},
): Promise<Diagnostic[]> {
  const problem = whyNoFolder(root);
  if (problem) return [{ file: displayName(root), ...problem }];
  const opened = openContent(root);
  const checkInterface: Check = (content) => checkInterfaceStrings(content, shown);
  const found = await judgeContent(opened, [...rules, { shared: checkInterface }], options);
  const all = withoutConsequences(withoutKnownCharacters([...opened.diagnostics, ...found]));
  return sortDiagnostics(groupByLocale(withoutRepeats(sortDiagnostics(all))));
}

/** What two readers of one file say of it is said once. */
function withoutRepeats(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Map(diagnostics.map((diagnostic) => [formatDiagnostic(diagnostic), diagnostic]));
  return [...seen.values()];
}
