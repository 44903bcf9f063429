import type { Node } from 'web-tree-sitter';
import { plainCommandName } from './command-names.ts';
import { argumentsOf, parameterNameOf, type Argument } from './arguments.ts';
import { mayMean } from './cmdlet-parameters.ts';
import { isBlock, isBlockVariable, isConstant } from './constants.ts';
import { hasConstantsAndDates } from './dates.ts';
import { driveFindings } from './run-again-drives.ts';
import { isNoBlock } from './run-again-blocks.ts';
import { fileFindings } from './run-again-files.ts';
import { registryFindings } from './run-again-registry.ts';
import { requestFindings } from './run-again-requests.ts';
import { isFed, isFedText, isLoader, isParser } from './run-again-loaders.ts';
import { objectFindings } from './run-again-objects.ts';
import { isDefined, programFindings } from './run-again-programs.ts';
import { isConstantFilter } from './filter-blocks.ts';
import { isFilter } from './run-again-filters.ts';
import { isReadingCall } from './reading-programs.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import { isCmdlet } from './verbs.ts';
import { variablesOf } from './variables.ts';
import type { Finding } from './shell.ts';

/** Commands that run, or name, whatever text they are given. */
const runners = new Set([
  ...['invoke-expression', 'invoke-history', 'invoke-item', 'invoke-wmimethod'],
  ...['invoke-cimmethod', 'new-alias', 'set-alias', 'new-module', 'import-pssession'],
  ...['powershell', 'powershell_ise', 'pwsh', 'cmd', 'wscript', 'cscript', 'mshta', 'rundll32'],
  ...['regsvr32', 'wmic', 'bash', 'wsl', 'python', 'perl', 'node', 'forfiles', 'schtasks', 'at'],
]);

/** Whether a command runs whatever text it is given. */
export function isRunner(name: string): boolean {
  return runners.has(name);
}

/** Finds what a command reads a second time. */
export function commandFindings(tree: ScriptTree, command: Node): Finding[] {
  const start = command.startIndex;
  const written = nameOf(tree, command);
  if (written === undefined) return calledValue(tree, command);
  const name = plainCommandName(written);
  if (belongsToIf(tree, command, name)) return [];
  const words = sourceOf(tree, command).slice(written.length);
  if (runners.has(name) && !isReadingCall(name, words))
    return [{ what: `\`${written}\`, which runs a text as code`, start }];
  const args = argumentsOf(command, name);
  const isSteady = args.every(({ value }) => !value || isConstant(tree, value));
  if (isParser(name) && isFedText(tree, command, args))
    return [{ what: `\`${written}\` of a text that is not constant`, start }];
  if (isLoader(name) && (!isSteady || isFed(tree, command)))
    return [{ what: `\`${written}\` with an argument that is not constant`, start }];
  if (name === 'import-module' && args.some((one) => one.value && isForeignModule(tree, one.value)))
    return [{ what: `\`${written}\` of a file of which this runbook knows nothing`, start }];
  const whole = [
    ...registryFindings(tree, command, name, written),
    ...programFindings(tree, command, name, written),
    ...fileFindings(tree, command, name, written),
    ...requestFindings(tree, name, args),
    ...driveFindings(tree, command, name, args),
  ];
  if (whole.length > 0) return whole.slice(0, 1);
  return args.flatMap((argument) => argumentFindings(tree, name, argument, args));
}

/** Whether a module is a file, and none of an installed product: `C:\\a.psm1`. */
function isForeignModule(tree: ScriptTree, value: Node): boolean {
  const path = sourceOf(tree, value).replace(/^["']/, '');
  const isFile = /[\\/]|\.(?:dll|ps[dm]?1)\b/i.test(path);
  return (
    isFile &&
    (!/^(?:c:|\$env:SystemDrive)\\Program Files|^\$env:ProgramFiles/i.test(path) ||
      path.includes('..'))
  );
}

/** Whether a word goes on with the `if` of an assignment on the line before, of which the grammar makes a command. */
function belongsToIf({ script }: ScriptTree, { startIndex }: Node, name: string): boolean {
  return /^else(?:if)?$/.test(name) && /\}\s*\n\s*$/.test(script.slice(0, startIndex));
}

/** The name by which a command is called, if that is a plain word or a constant text. */
function nameOf(tree: ScriptTree, command: Node): string | undefined {
  const node = command.childForFieldName('command_name');
  if (!node) return undefined;
  const written = sourceOf(tree, node).replace(/`(?=[^])/g, '');
  if (/^(?:[a-z]:\\)?[\w.?%-]+(?:\\[\w.-]+)*$/i.test(written)) return written;
  return /^(['"])[^'"$`{}]+\1$/.test(written) ? written.slice(1, -1) : undefined;
}

/** `& …` and `. …`: only of a block, or of a variable that holds nothing else. */
function calledValue(tree: ScriptTree, command: Node): Finding[] {
  const name = command.childForFieldName('command_name');
  const called = name ?? command.children.find((child) => child.type === 'script_block_expression');
  if (!called || isBlock(called)) return [];
  const [variable = '', ...others] = variablesOf(called);
  const isOne = others.length === 0 && /^\$\w+$/.test(sourceOf(tree, called));
  if (isOne && isBlockVariable(tree, variable)) return [];
  return [
    {
      what: `\`${sourceOf(tree, command).slice(0, 30)}\`, which runs what a text names`,
      start: command.startIndex,
    },
  ];
}

function argumentFindings(
  tree: ScriptTree,
  command: string,
  argument: Argument,
  all: readonly Argument[],
): Finding[] {
  const { parameter, value } = argument;
  const name = parameterNameOf(argument);
  const start = (parameter ?? value)?.startIndex ?? 0;
  if (command === 'new-object') return objectFindings(tree, argument, all);
  if (!value) return [];
  if (isNoBlock(tree, command, argument, all))
    return [{ what: `\`${parameter?.text ?? command}\` with something else than a block`, start }];
  if (isFileOfCode(command, name) && !isConstant(tree, value))
    return [{ what: `\`${parameter?.text ?? command}\` with a file that is not constant`, start }];
  const isSteady =
    isConstant(tree, value) ||
    isSteadyFilter(tree, command, value) ||
    hasConstantsAndDates(tree, value);
  if (isPattern(command, argument, all) && !isSteady)
    return [{ what: `\`${parameter?.text ?? command}\` with a text that is not constant`, start }];
  return [];
}

/** Whether a block is a constant filter of a cmdlet; `Where-Object` runs it, and a function may. */
function isSteadyFilter(tree: ScriptTree, command: string, value: Node): boolean {
  const isRun = command === 'where-object' || !isCmdlet(command) || isDefined(tree, command);
  return !isRun && isConstantFilter(tree, value);
}

/** Names of parameters whose text is run, whole or cut short; `-Descr` is none. */
const codeName =
  /^(?:(?!filter|des)\w*scr(?:i|ip|ipt(?:p\w*|file|name)?)?|comm(?:a|an|and(?:l\w*)?)?|exec\w*|progr\w*)$/;

const files = ['filepath', 'literalpath'];

/** Whether an argument names a script or a program that the command runs, or has run later. */
function isFileOfCode(command: string, name: string): boolean {
  if (codeName.test(name)) return true;
  const isRunner = command === 'invoke-command' || command === 'start-job';
  return isRunner && mayMean(command, name, files);
}

const comparing = /^[ci]?(?:not)?(?:match|like)$/;

/** Whether an argument is a filter, a query, or a pattern of `Select-String` and `Where-Object`. */
function isPattern(command: string, argument: Argument, all: readonly Argument[]): boolean {
  const name = parameterNameOf(argument);
  if (command === 'select-string') {
    const isSimple = all.some((other) => /^-s[im]/i.test(other.parameter?.text ?? ''));
    return !isSimple && (name === '' || 'pattern'.startsWith(name));
  }
  if (command === 'get-childitem' && name === '')
    return all.findIndex(({ parameter }) => !parameter) < all.indexOf(argument);
  if (comparing.test(name)) return true;
  // `-Match -Value '…'`: what compares and what it compares with are apart.
  const isApart = all.some((other) => comparing.test(parameterNameOf(other)) && !other.value);
  if (command === 'where-object' && isApart) return name === '' || 'value'.startsWith(name);
  return isFilter(command, name);
}
