import type { Node } from 'web-tree-sitter';
import { sourceOf } from '../script-tree.ts';
import { givenToMethod } from '../texts/text-pieces.ts';
import type { Evaluation } from './evaluation.ts';
import { environmentFolder, specialFolder } from './path-folders.ts';
import { formatted } from './path-operators.ts';
import {
  combined,
  combinedPath,
  folderOf,
  joinedPath,
  lastPart,
  unknown,
  type PathValue,
} from './path-text.ts';

/** What a member of a thing in a folder, or a method of a text, gives as a path. */
export function valuesOfCall(evaluation: Evaluation, call: Node): readonly PathValue[] {
  const [target, operator, member] = call.children;
  if (!target || !operator || !member) return [unknown];
  const name = sourceOf(evaluation.tree, member).toLowerCase();
  const given = givenToMethod(call);
  if (operator.text !== '::') return ofMethod(evaluation, target, name, given);
  const type = sourceOf(evaluation.tree, target).replace(/^\[(?:system\.)?|\]$/gi, '');
  const read = statics[`${type.toLowerCase()}.${name}`];
  return read ? read(evaluation, given) : [unknown];
}

type Read = (evaluation: Evaluation, given: readonly Node[]) => readonly PathValue[];

const valuesOf = (evaluation: Evaluation, given: readonly Node[]) =>
  given.map((one) => evaluation.ofNode(one));

const ofFirst =
  (change: (text: string) => string): Read =>
  (evaluation, given) =>
    combined(valuesOf(evaluation, given.slice(0, 1)), ([text = '']) => change(text));

/** The files of one folder, with names that fit a text. */
const listed: Read = (evaluation, [folder, mask, ...others]) =>
  folder && mask && others.length === 0
    ? combined(valuesOf(evaluation, [folder, mask]), joinedPath)
    : [unknown];

const statics: Readonly<Record<string, Read>> = {
  'io.directory.getfiles': listed,
  'io.directory.enumeratefiles': listed,
  'io.path.combine': (evaluation, given) => combined(valuesOf(evaluation, given), combinedPath),
  'io.path.getfullpath': ofFirst((text) => text),
  'io.path.getfilename': ofFirst(lastPart),
  'io.path.getdirectoryname': ofFirst(folderOf),
  'io.path.changeextension': (evaluation, given) =>
    combined(valuesOf(evaluation, given), ([path = '', extension = '*']) =>
      path.replace(/(?:\.\w*)?$/, extension.replace(/^(?=[^.])/, '.')),
    ),
  'io.path.gettemppath': () => [{ text: '<temp>' }],
  'io.path.gettempfilename': () => [{ text: '<temp>\\*.tmp' }],
  'environment.getfolderpath': ofFirst(specialFolder),
  'environment.getenvironmentvariable': ofFirst((name) => environmentFolder(name)),
  'environment.expandenvironmentvariables': ofFirst((text) =>
    text.replace(/%(\w+)%/g, (_, name: string) => environmentFolder(name)),
  ),
  'string.format': (evaluation, [form, ...values]) =>
    form ? formatted(evaluation, form, values) : [unknown],
  'string.concat': (evaluation, given) =>
    combined(valuesOf(evaluation, given), (texts) => texts.join('')),
};

/** Methods that leave a path what it is, or divide what may be several. */
const steady = /^(?:split|tostring|trim|tolower\w*|toupper\w*)$/;

function ofMethod(
  evaluation: Evaluation,
  target: Node,
  name: string,
  given: readonly Node[],
): readonly PathValue[] {
  if (steady.test(name)) return evaluation.ofNode(target);
  if (name === 'trimend')
    return evaluation.ofNode(target).map(({ text }) => ({ text: text.replace(/[\\/]+$/, '') }));
  if (name !== 'replace') return [unknown];
  const places = [evaluation.ofNode(target), ...valuesOf(evaluation, given)];
  return combined(places, ([path = '', from = '', to = '']) =>
    from === '' || /[*{<]/.test(from) ? '*' : path.replaceAll(from, () => to),
  );
}
