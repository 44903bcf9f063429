import type { Node } from 'web-tree-sitter';
import { isBlock, isConstant } from './constants.ts';
import { nodesOf } from './nodes.ts';
import { isHeldBlock } from './run-again-blocks.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import type { Finding } from './shell.ts';
import { tableEntries } from './table-entries.ts';

/** Keys and properties whose text is a filter, an expression or a statement of its own; a parameter may be cut short. */
const filterKey =
  /^(?:\w*(?:filter|query|patterns?)|\w+(?:matchesp|restrictionf)\w*|fi|fil(?:te?)?|arguments|commandtext|connectionstring|expression|inner(?:html|xml)|search|sort|xpath)$/i;

/** A splatted table, or a property that is set: `@{ Filter = … }`, `$p.Filter = …`, `$p['Filter'] = …`. */
export function keyFindings(tree: ScriptTree): Finding[] {
  const entries = tableEntries(tree, tree.root).map(({ node, key: name, value }) => ({
    node,
    name,
    value,
  }));
  const assignments = nodesOf(tree.root, 'assignment_expression').map((node) => {
    const left = node.firstChild ? sourceOf(tree, node.firstChild) : '';
    const name = /(?:\.\s*(['"]?\w+['"]?)|\[\s*(['"]\w+['"])\s*\])$/.exec(left);
    return { node, name: name?.[1] ?? name?.[2] ?? '', value: node.lastChild };
  });
  return [...entries, ...assignments, ...additions(tree)].flatMap(
    ({ node, name: written, value }) => {
      const name = written.replace(/['"]/g, '');
      if (!filterKey.test(name) || !value || isConstant(tree, value)) return [];
      // A calculated property, whose code is judged where it stands.
      if (/^expression$/i.test(name) && (isBlock(value) || isHeldBlock(tree, value))) return [];
      return [{ what: `\`${name}\` with a text that is not constant`, start: node.startIndex }];
    },
  );
}

/** What is added to a table by a method: `$p.Add('Filter', …)`. */
function additions(tree: ScriptTree): { node: Node; name: string; value: Node }[] {
  return nodesOf(tree.root, 'invokation_expression').flatMap((node) => {
    const isAdding = /\.\s*Add\s*\(/i.test(sourceOf(tree, node));
    const [key, value] = isAdding ? nodesOf(node, 'argument_expression') : [];
    return key && value ? [{ node, name: sourceOf(tree, key), value }] : [];
  });
}
