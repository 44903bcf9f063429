import type { Node } from 'web-tree-sitter';
import { isConstant } from './constants.ts';
import { nodesOf } from './nodes.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import type { Finding } from './shell.ts';

const regex = /^\[(?:(?:System\.)?Text\.RegularExpressions\.)?regex\]$/i;

/** Static methods that take a text, and then a pattern with all that belongs to it. */
const matching = /^(?:ismatch|match|matches|replace|split)$/;

/** Finds each `[regex]` whose pattern is not constant, and that is not made of a text by `::Escape`. */
export function patternFindings(tree: ScriptTree): Finding[] {
  return nodesOf(tree.root, 'type_literal').flatMap((type) => {
    if (!regex.test(sourceOf(tree, type)) || isSound(tree, type)) return [];
    return [{ what: '`[regex]` without `::Escape`', start: type.startIndex }];
  });
}

function isSound(tree: ScriptTree, type: Node): boolean {
  const { parent } = type;
  if (parent?.type === 'cast_expression')
    return parent.lastChild !== null && isConstant(tree, parent.lastChild);
  if (parent?.type !== 'invokation_expression') return false;
  const name = parent.children[2] ? sourceOf(tree, parent.children[2]).toLowerCase() : '';
  const list = parent.children.find((child) => child.type === 'argument_list');
  const values = list ? nodesOf(list, 'argument_expression') : [];
  return name === 'escape' || takesPatterns(tree, type, name, values);
}

/** Whether a static method of `[regex]` gets no pattern that is not constant. */
export function takesPatterns(
  tree: ScriptTree,
  type: Node,
  name: string,
  values: readonly Node[],
): boolean {
  if (!regex.test(sourceOf(tree, type)) || !matching.test(name)) return false;
  return values.length > 1 && values.slice(1).every((value) => isConstant(tree, value));
}

/** `([regex]'^a').Match($text)`: whether a constant pattern is asked for something. */
export function isPatternOf(tree: ScriptTree, target: Node, name: string): boolean {
  const [type] = nodesOf(target, 'type_literal');
  const isWhole = type?.startIndex === target.startIndex + 1 && type.nextSibling !== null;
  return isWhole && /^(?:ismatch|match|matches)$/.test(name) && regex.test(sourceOf(tree, type));
}
