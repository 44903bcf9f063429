import type { Node } from 'web-tree-sitter';
import { commandName } from '../called-names.ts';
import { mayMean } from '../cmdlet-parameters.ts';
import { givenTo, switchedOn } from '../given-arguments.ts';
import { coreOf } from '../nodes.ts';
import { sourceOf, type ScriptTree } from '../script-tree.ts';
import { variablesOf } from '../variables.ts';

/** What parts the columns of a text: the character, or `culture`, and how that is asked for, where it is. */
export interface Delimiter {
  readonly text: string;
  readonly written: readonly string[];
}

/** What a cmdlet that writes or reads CSV takes to part columns; undefined where that cannot be told. */
export function delimiterOf(tree: ScriptTree, command: Node): Delimiter | undefined {
  const cmdlet = commandName(tree, command);
  // Defaults, and a table that nobody sees, may set it.
  if (/\bPSDefaultParameterValues\b/i.test(tree.script)) return undefined;
  const given = givenTo(tree, command);
  if (given.some(({ value }) => /^@\w/.test(sourceOf(tree, value)))) return undefined;
  const isNamed = (name: string, wanted: readonly string[]) =>
    name.length > 0 && mayMean(cmdlet, name, wanted);
  if (switchedOn(tree, command).some((name) => isNamed(name, ['useculture'])))
    return { text: 'culture', written: ['-UseCulture'] };
  const named = given.find(({ name }) => isNamed(name, ['delimiter']));
  if (!named) return isByPlace(tree, command) ? undefined : { text: ',', written: [] };
  const text = characterIn(tree, named.value);
  const written = [`-Delimiter ${sourceOf(tree, named.value).trim()}`];
  return text === undefined ? undefined : { text, written };
}

/** Whether more stands without a name than the path or the input, as the delimiter may. */
function isByPlace(tree: ScriptTree, command: Node): boolean {
  const given = givenTo(tree, command);
  const placed = given.filter(({ name }) => name === '').length;
  const isFilled =
    command.previousSibling?.type === '|'
      ? commandName(tree, command).startsWith('convert')
      : given.some(({ name }) => /^(?:i|l|pa|ps)/.test(name));
  return placed > (isFilled ? 0 : 1);
}

function characterIn(tree: ScriptTree, node: Node, depth = 0): string | undefined {
  const core = coreOf(node);
  const source = sourceOf(tree, core).trim();
  if (/^(['"])`t\1$/.test(source)) return source.startsWith('"') ? '\t' : undefined;
  const [, quote = '', text] = /^(['"]?)([^\w$])\1$/.exec(source) ?? [];
  if (text !== undefined) return quote === '' || text !== quote ? text : undefined;
  const [name = ''] = core.type === 'variable' ? variablesOf(core) : [];
  const [value, ...others] = tree.assigned.get(name) ?? [];
  const isKnown = value && others.length === 0 && !tree.given.has(name) && depth < 3;
  return isKnown ? characterIn(tree, value, depth + 1) : undefined;
}
