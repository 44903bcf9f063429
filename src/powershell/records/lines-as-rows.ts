import type { Node } from 'web-tree-sitter';
import { nodesOf } from '../nodes.ts';
import type { ScriptTree } from '../script-tree.ts';
import { variablesOf } from '../variables.ts';

/** What a text, a list of texts and a line of a file have of their own. */
const ofTexts =
  /^(?:chars|count|length|longlength|psobject|psc\w+|pspath|readcount|rank|syncroot)$/i;

/** Whether the lines that a command or a method reads are taken for rows: their variable, or that of a loop over them, is asked for a column. */
export function hasColumns(tree: ScriptTree, reader: Node): boolean {
  const names = [...tree.assigned].flatMap(([name, values]) => {
    const [read, ...others] = values.filter((value) => !isPartOf(value, name));
    return read && others.length === 0 && isReading(read, reader) ? name : [];
  });
  const items = [...tree.loops].flatMap(([name, loops]) => {
    const isOfLines = loops.every(({ list }) =>
      variablesOf(list).some((one) => names.includes(one)),
    );
    return isOfLines && loops.length > 0 ? name : [];
  });
  return [...names, ...items].some((name) => {
    const members = new RegExp(String.raw`\$\{?${name}\}?(?:\[-?\d+\])?\.(\w+)(?![\w(])`, 'gi');
    return Array.from(tree.script.matchAll(members)).some(
      ([, member = '']) => !ofTexts.test(member),
    );
  });
}

/** Whether a value is nothing but what a command or a method reads, also as a list. */
function isReading(value: Node, reader: Node): boolean {
  const [first, ...others] = nodesOf(value, reader.type);
  return (
    first?.id === reader.id &&
    others.length === 0 &&
    /^(?:@?\(\s*)?(?:get-content\b|\[)/i.test(value.text.trim()) &&
    !/[|]|-(?:split|join|replace)\b/i.test(value.text)
  );
}

/** Whether a value is one of the lines of a variable: `$saved = $saved[0]`. */
function isPartOf({ text }: Node, name: string): boolean {
  return new RegExp(String.raw`^\$\{?${name}\}?\[-?\d+\]$`, 'i').test(text.trim());
}
