import type { Node } from 'web-tree-sitter';
import { argumentsOf, parameterNameOf } from '../arguments.ts';
import { commandName } from '../called-names.ts';
import { mayMean } from '../cmdlet-parameters.ts';
import { givenTo, type Given } from '../given-arguments.ts';
import type { Evaluation } from './evaluation.ts';
import { outputOfCall } from './path-functions.ts';
import { combined, folderOf, joinedPath, lastPart, unknown, type PathValue } from './path-text.ts';

/** What a cmdlet that joins, divides or finds paths gives, or a function that gives one. */
export function valuesOfCommand(evaluation: Evaluation, command: Node): readonly PathValue[] {
  const cmdlet = commandName(evaluation.tree, command);
  const read = Object.hasOwn(cmdlets, cmdlet) ? cmdlets[cmdlet] : undefined;
  const output = read ? undefined : outputOfCall(evaluation.tree, command);
  if (output) return evaluation.ofNode(output);
  return read ? read({ evaluation, command, cmdlet }) : [unknown];
}

interface Call {
  readonly evaluation: Evaluation;
  readonly command: Node;
  readonly cmdlet: string;
}

type Read = (call: Call) => readonly PathValue[];

const ofPath: Read = (call) => pathOf(call) ?? [unknown];

const cmdlets: Readonly<Record<string, Read>> = {
  'join-path': joined,
  'split-path': (call) => {
    const change = isSwitchedOn(call, 'leaf', 2) ? lastPart : folderOf;
    return ofPath(call).map(({ text }) => ({ text: change(text) }));
  },
  'get-childitem': found,
  'get-item': ofPath,
  'resolve-path': ofPath,
  'convert-path': ofPath,
  'new-temporaryfile': () => [{ text: '<temp>\\*.tmp' }],
  'write-output': ofPath,
};

/** Everything that is given by a name that may mean one of some, or else by its place. */
function givenAs({ evaluation, command, cmdlet }: Call, names: readonly string[]): Given[] {
  return givenTo(evaluation.tree, command).filter(({ name }) => mayMean(cmdlet, name, names));
}

function placed({ evaluation, command }: Call): Given[] {
  return givenTo(evaluation.tree, command).filter(({ name }) => name === '');
}

function isSwitchedOn({ command }: Call, name: string, least = 1): boolean {
  return argumentsOf(command).some((argument) => {
    const given = parameterNameOf(argument);
    return given.length >= least && name.startsWith(given);
  });
}

const paths = ['path', 'literalpath'];

function pathOf(call: Call): readonly PathValue[] | undefined {
  const [given] = [...givenAs(call, paths), ...placed(call)];
  return given && call.evaluation.ofNode(given.value);
}

/** `Join-Path $folder 'a.txt'`, in any order and with names cut short. */
function joined(call: Call): readonly PathValue[] {
  const [folder] = givenAs(call, ['path']);
  const children = givenAs(call, ['childpath', 'additionalchildpath']);
  const others = placed(call);
  const parts = [
    ...(folder ? [folder] : others.splice(0, 1)),
    ...(children.length > 0 ? [...children, ...others] : others),
  ];
  if (parts.length < 2) return [unknown];
  const places = parts.map(({ value }) => call.evaluation.ofNode(value));
  return combined(places, joinedPath);
}

/** The files that `Get-ChildItem` finds in one folder. */
function found(call: Call): readonly PathValue[] {
  const folders = pathOf(call);
  if (!folders || isSwitchedOn(call, 'recurse') || isSwitchedOn(call, 's')) return [unknown];
  const [filter = placed(call)[givenAs(call, paths).length > 0 ? 0 : 1]] = givenAs(call, [
    'filter',
    'include',
  ]);
  if (filter)
    return combined([folders, call.evaluation.ofNode(filter.value)], ([folder = '', name = '']) =>
      joinedPath([folder.replace(/\\\*$/, ''), name]),
    );
  return folders.map(({ text }) => ({
    text: /\.\w+$|\*[^\\]*$/.test(text) ? text : joinedPath([text, '*']),
  }));
}
