import type { Node } from 'web-tree-sitter';
import { argumentsOf, type Argument } from './arguments.ts';
import { plainCommandName } from './command-names.ts';
import { isConstant } from './constants.ts';
import { coreOf } from './nodes.ts';
import { isReadingCall } from './reading-programs.ts';
import { giverOf, isRead } from './run-again-types.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';

/** Commands whose arguments are code, or are parsed again by what they start. */
const loaders = new Set([
  ...['import-localizeddata', 'install-package', 'install-script', 'new-eventlog'],
  ...['new-webserviceproxy', 'save-module', 'save-package', 'save-script', 'update-help'],
  ...['add-type', 'add-pssnapin', 'import-module', 'start-process', 'new-scheduledtaskaction'],
  ...['register-scheduledjob', 'register-scheduledtask', 'new-service', 'invoke-sqlcmd'],
  ...[
    'expand-archive',
    'export-pssession',
    'import-alias',
    'install-module',
    'msiexec',
    'update-formatdata',
    'update-typedata',
    'winrs',
  ],
]);

/** What is run some other time: a task, a service, a subscription. */
const startedLater =
  /-(?:cim|dsc|jobtrigger|psbreakpoint|pssession(?:configuration|option)|scheduled|service|wmi|workflow)\w*$/;

/** Commands of verbs that run something which take their arguments as they are. */
const takers = new Set([
  ...['invoke-command', 'invoke-monitoringprobe', 'invoke-restmethod', 'invoke-webrequest'],
  ...['restart-service', 'start-bitstransfer', 'start-job', 'start-service', 'start-sleep'],
  ...[
    'new-cimsession',
    'remove-cimsession',
    'start-transcript',
    'stop-service',
    'suspend-service',
    'resume-service',
  ],
]);

/** Whether the arguments of a command may be run, by itself or later. */
export function isLoader(name: string): boolean {
  if (loaders.has(name)) return true;
  if (takers.has(name) || /-cs\w+$/.test(name)) return false;
  const isReading = /^(?:get|test|wait|remove|unregister|find|measure|select|show)-/.test(name);
  return /^(?:invoke|register)-/.test(name) || (!isReading && startedLater.test(name));
}

/** Whether a command reads a text as data of some notation, in which a value may be more than a value. */
export function isParser(name: string): boolean {
  return /^convertfrom-(?:csv|json|stringdata)$/.test(name);
}

/** Whether a command gets something from the pipeline that is not constant. */
export function isFed(tree: ScriptTree, command: Node): boolean {
  const giver = giverOf(command);
  return giver ? !isConstant(tree, giver) : false;
}

/** Whether a command gets a text, from the pipeline or as an argument, that is neither constant nor read from somewhere. */
export function isFedText(tree: ScriptTree, command: Node, args: readonly Argument[]): boolean {
  const given = [giverOf(command), ...args.map(({ value }) => value)];
  return given.some(
    (node) => node && !isConstant(tree, node) && !isRead(tree, node) && !isShown(tree, node),
  );
}

/** Whether something is what a program shows that only reads, asked with constants: `whoami /groups /fo csv`. */
function isShown(tree: ScriptTree, giver: Node): boolean {
  const core = coreOf(giver);
  const name = core.type === 'command' ? core.childForFieldName('command_name') : null;
  if (!name) return false;
  const written = sourceOf(tree, name);
  const words = sourceOf(tree, core).slice(written.length);
  const isSteady = argumentsOf(core).every(({ value }) => !value || isConstant(tree, value));
  return isSteady && isReadingCall(plainCommandName(written), words);
}
