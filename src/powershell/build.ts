import { wordPlaces } from './bare-words.ts';
import { calledCommands } from './called-commands.ts';
import { calledMethods } from './called-methods.ts';
import { commonParameters } from './cmdlet-parameters.ts';
import { plainCommandName } from './command-names.ts';
import { coreCmdlets } from './core-cmdlets.ts';
import { composedNames } from './composed-names.ts';
import { creations } from './creations.ts';
import { closesConsole } from './closed-consoles.ts';
import { findPasteProblems, maskedCode } from './console-paste.ts';
import { typographicDashes } from './dashes.ts';
import { memberWrites } from './own-objects.ts';
import { fillTemplate, findPlaceholders } from './placeholders.ts';
import { faults } from './faults.ts';
import { fixedComparisons } from './fixed-comparisons.ts';
import { emptyBlocks } from './empty-blocks.ts';
import { emptyVariables } from './empty-variables.ts';
import { leftVariables } from './left-variables.ts';
import { endsAtError, goingOn, goingOnCatches } from './going-on.ts';
import { calledNames, givenParameters } from './given-parameters.ts';
import { literals } from './lexer.ts';
import { insecureAddresses } from './insecure-addresses.ts';
import { leavesNoLoop } from './left-loops.ts';
import { losesLetters } from './lossy-files.ts';
import { forgetScripts } from './parse-script.ts';
import { memberNames } from './member-names.ts';
import { membersInTexts } from './members-in-texts.ts';
import { misreadSyntax } from './misread-syntax.ts';
import { newerSyntax } from './newer-syntax.ts';
import { isParameterOf, ownParameters } from './own-parameters.ts';
import { printedTexts } from './printed-texts.ts';
import { quotedVariables } from './quoted-variables.ts';
import { quote } from './quoting.ts';
import { isReadingCall } from './reading-programs.ts';
import { textsAsTruth } from './texts-as-truth.ts';
import { textsReadAgain } from './run-again.ts';
import { freshPlaces } from './records/fresh-places.ts';
import { foundRecords } from './records/found-records.ts';
import { lackedColumns } from './records/lacked-columns.ts';
import { readColumns } from './records/read-columns.ts';
import { recordForms } from './records/record-forms.ts';
import { recordWrites } from './records/record-writes.ts';
import { earlierRemovals } from './records/earlier-removals.ts';
import { loopCalls } from './records/loop-calls.ts';
import { overwrittenRows } from './records/overwritten-rows.ts';
import { otherValues } from './records/restored-values.ts';
import { readRecords } from './records/records-read.ts';
import { runPlaces } from './records/run-places.ts';
import { unusedRows } from './records/unused-rows.ts';
import { usedRecords } from './records/used-records.ts';
import { wideRemovals } from './records/wide-removals.ts';
import { writtenRecords } from './records/written-records.ts';
import { removals } from './removals.ts';
import { writtenFiles } from './written-files.ts';
import { settingCalls } from './setting-calls.ts';
import type { ShellTools } from './shell.ts';
import { syntaxProblems } from './syntax.ts';
import { setsUnnamedVariables } from './unnamed-variables.ts';
import { assignedVariables, ownVariables } from './variable-uses.ts';
import { verbs } from './verbs.ts';
import { wholeQueries } from './whole-queries.ts';

export type { GivenParameter } from './name-tools.ts';
export type {
  CalledCommand,
  CalledMethod,
  ComposedName,
  Creation,
  FilledRange,
  EmptyVariable,
  Finding,
  LineMarks,
  ObjectSource,
  PasteProblem,
  Placeholder,
  PrintedText,
  Owner,
  PartSources,
  LackedColumn,
  OtherValue,
  OverwrittenRows,
  ReadColumn,
  RecordForm,
  Removal,
  RunPlace,
  SettingCall,
  WrittenRecord,
} from './shell.ts';

/** PowerShell's tools for the build, apart from index.ts so that no page carries them. */
export const powershellTools: ShellTools = {
  extension: '.ps1',
  quote,
  findPlaceholders,
  fillTemplate,
  maskedCode,
  findPasteProblems,
  syntaxProblems,
  forgetScripts,
  printedTexts,
  commandName: plainCommandName,
  verbs,
  ownCmdlets: coreCmdlets,
  ownParameters,
  commonParameters,
  isParameterOf,
  calledNames,
  givenParameters,
  composedNames,
  isReadingCall,
  literals,
  assignedVariables,
  setsUnnamedVariables,
  ownVariables,
  quotedVariables,
  faults,
  emptyBlocks,
  fixedComparisons,
  memberNames,
  textsAsTruth,
  emptyVariables,
  leftVariables,
  calledCommands,
  calledMethods,
  memberWrites,
  newerSyntax,
  misreadSyntax,
  membersInTexts,
  leavesNoLoop,
  losesLetters,
  endsAtError,
  goingOn,
  goingOnCatches,
  closesConsole,
  typographicDashes,
  textsReadAgain,
  removals,
  wholeQueries,
  writtenFiles,
  writtenRecords,
  readColumns,
  lackedColumns,
  readRecords,
  foundRecords,
  recordForms,
  recordWrites,
  freshPlaces,
  runPlaces,
  unusedRows,
  usedRecords,
  settingCalls,
  otherValues,
  overwrittenRows,
  loopCalls,
  earlierRemovals,
  wideRemovals,
  wordPlaces,
  insecureAddresses,
  creations,
  // Reading and checking content do not need the highlighter, which takes long to start.
  highlight: async (...given) => (await import('./highlight.ts')).highlight(...given),
};
