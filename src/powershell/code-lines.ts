import { element, plainText, textOf, type CodeNode } from './code-nodes.ts';
import { withPairs } from './code-pairs.ts';
import { lineWidth, withWords } from './code-words.ts';
import type { LineMarks } from './shell.ts';

/** How far one level of a script is indented. */
const spacesALevel = 4;

/** The levels that the style sheet knows (code.css). */
const deepest = 4;

/**
 * Each line as a block of its own, `t-0` to `t-4` by its indentation, from which it hangs where it is too long. A line that
 * acts is in a `t-a`, and lines that may be folded away are in a `t-g`.
 */
export function codeLines(nodes: readonly CodeNode[], { acting, folds }: LineMarks): CodeNode[] {
  const lines = inLines(nodes).map((line, number) => {
    const block = lineBlock(line);
    return acting.includes(number) ? element('t-a', {}, [block]) : block;
  });
  return lines.flatMap((line, number) => {
    const fold = folds.find(([first, last]) => first <= number && number <= last);
    if (!fold) return [line];
    const [first, last] = fold;
    if (number > first) return [];
    return [element('t-g', {}, lines.slice(first, last + 1))];
  });
}

function lineBlock(line: readonly CodeNode[]): CodeNode {
  const [indent = ''] = /^ */.exec(line.map(textOf).join('')) ?? [];
  const level = Math.min(Math.floor(indent.length / spacesALevel), deepest);
  return element(`t-${level}`, {}, withPairs(withWords(line), lineWidth));
}

/** The nodes of each line, with the line break at its end. A token that goes over several lines belongs to its first. */
function inLines(nodes: readonly CodeNode[]): CodeNode[][] {
  const lines: CodeNode[][] = [[]];
  for (const node of nodes) {
    const parts = node.type === 'text' ? node.value.split(/(?<=\n)/).map(plainText) : [node];
    for (const part of parts) {
      lines.at(-1)?.push(part);
      const breaks = textOf(part).split('\n').length - 1;
      for (let count = 0; count < breaks; count += 1) lines.push([]);
    }
  }
  return lines.at(-1)?.length === 0 ? lines.slice(0, -1) : lines;
}
