import type { Element } from 'hast';
import { element, textOf, type CodeNode } from './code-nodes.ts';

/** What follows a switch: another parameter, or what ends the command. */
const noValue = /^[-|})&;]/;

/**
 * Puts the value of a parameter into one element with its name, so that no line parts them: a row that begins with the
 * value of one parameter and ends with the name of the next one would be read as a pair. One that is longer than a line of
 * `longest` characters is parted only where no line has room for it. Words and the spaces between them are nodes of their
 * own (code-words.ts).
 */
export function withPairs(nodes: readonly CodeNode[], longest: number): CodeNode[] {
  const result: CodeNode[] = [];
  let taken = 0;
  for (const [at, node] of nodes.entries()) {
    if (at < taken) continue;
    const room = longest - textOf(node).length;
    const value = isParameter(node) ? valueAfter(nodes.slice(at + 1), room) : [];
    result.push(...(isParameter(node) && value.length > 0 ? paired(node, value, longest) : [node]));
    taken = at + 1 + value.length;
  }
  return result;
}

function isParameter(node: CodeNode): node is Element {
  return isElement(node, 't-p') && /^-[A-Za-z]+$/.test(textOf(node));
}

function isElement(node: CodeNode | undefined, tagName: string): node is Element {
  return node?.type === 'element' && node.tagName === tagName;
}

/** The space after a parameter and its value, with the brackets that close behind it where there is room. */
function valueAfter(nodes: readonly CodeNode[], room: number): readonly CodeNode[] {
  const [space, ...rest] = nodes;
  if (space?.type !== 'text' || space.value !== ' ') return [];
  const word = firstWord(rest);
  if (word.length === 0 || noValue.test(codeOf(word))) return [];
  const [gap, ...behind] = rest.slice(word.length);
  const brackets = firstWord(behind);
  const value = [space, ...word];
  const closed = gap ? [...value, gap, ...brackets] : value;
  return /^[)}]+$/.test(codeOf(brackets)) && codeOf(closed).length <= room ? closed : value;
}

function firstWord(nodes: readonly CodeNode[]): readonly CodeNode[] {
  const end = nodes.findIndex((node) => !isElement(node, 't-w') && /\s/.test(textOf(node)));
  return end === -1 ? nodes : nodes.slice(0, end);
}

function codeOf(nodes: readonly CodeNode[]): string {
  return nodes.map(textOf).join('');
}

function paired(name: Element, value: readonly CodeNode[], longest: number): CodeNode[] {
  const [space, box, ...rest] = value as [CodeNode, CodeNode, ...CodeNode[]];
  if (isElement(box, 't-w')) return [{ ...box, children: [name, space, ...box.children] }, ...rest];
  if (codeOf([name, ...value]).length <= longest)
    return [element('t-p', {}, [...(name.children as CodeNode[]), ...value])];
  return [element('t-w', {}, [name, space, element('t-p', {}, [box, ...rest])])];
}
