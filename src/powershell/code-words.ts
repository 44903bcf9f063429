import { element, plainText, textOf, type CodeNode } from './code-nodes.ts';
import { isLongName, nameParts } from './name-parts.ts';

/** Where a browser breaks a line though no space stands there. */
const breaksAfter = /[-/|?!}](?=[\w$'"@[(.\\])/;

/** The most characters of code that fit a line of a narrow screen, where it is smaller than in a text and indented. */
export const lineWidth = 30;

/** The elements in which no line is broken. */
const whole: ReadonlySet<string> = new Set(['t-f', 't-k', 't-p', 't-q']);

/**
 * Puts what stands between two spaces into an element where a line could be broken in it: a value with its quotation
 * marks, a name with the bracket before it and the comma behind it. A long one says where it may be broken.
 */
export function withWords(nodes: readonly CodeNode[]): CodeNode[] {
  const result: CodeNode[] = [];
  let word: CodeNode[] = [];
  const endWord = () => {
    result.push(...inBox(word));
    word = [];
  };
  for (const node of nodes.flatMap(apart)) {
    if (!hasSpace(node)) {
      word.push(node);
      continue;
    }
    endWord();
    result.push(
      node.type === 'text' ? node : { ...node, children: withWords(node.children as CodeNode[]) },
    );
  }
  endWord();
  return result;
}

/** A text as its words and the spaces between them. */
function apart(node: CodeNode): CodeNode[] {
  if (node.type !== 'text') return [node];
  return node.value
    .split(/(\s+)/)
    .filter((part) => part !== '')
    .map(plainText);
}

/** A value is one thing, whatever it holds. */
function hasSpace(node: CodeNode): boolean {
  return !isValue(node) && /\s/.test(textOf(node));
}

function isValue(node: CodeNode): boolean {
  return node.type === 'element' && node.tagName === 'span';
}

function inBox(word: readonly CodeNode[]): readonly CodeNode[] {
  const isLong = isLongName(word.map(textOf).join(''), lineWidth);
  if (!isLong && !word.some(isValue) && !isBroken(word)) return word;
  return [element('t-w', {}, isLong ? inParts(word) : word)];
}

/** Whether a browser would break a line inside a word. */
function isBroken(word: readonly CodeNode[]): boolean {
  const text = word
    .map((node) => {
      const code = textOf(node);
      return node.type === 'element' && whole.has(node.tagName)
        ? code.replace(/.(?=.)/gs, 'x')
        : code;
    })
    .join('');
  return breaksAfter.test(text);
}

/** The word with the places between its parts, whatever tokens they lie in. */
function inParts(word: readonly CodeNode[]): CodeNode[] {
  const ends = partEnds(word);
  let from = 0;
  const divided = (node: CodeNode): CodeNode[] => {
    if (node.type === 'element' && !isValue(node)) {
      const children = (node.children as CodeNode[]).flatMap(divided);
      return node.tagName === 't-p' ? children : [{ ...node, children }];
    }
    const start = from;
    from += textOf(node).length;
    const before = ends.includes(start) ? [element('wbr', {}, [])] : [];
    if (node.type === 'element') return [...before, node];
    const inside = ends.filter((end) => end > start && end < from);
    const pieces = [start, ...inside].map((at, index) =>
      node.value.slice(at - start, (inside[index] ?? from) - start),
    );
    return pieces.flatMap((piece, index) => [
      ...(index === 0 ? before : [element('wbr', {}, [])]),
      // The first part has room wherever its word begins a line; a hyphen of a later one could be taken for a break.
      (start > 0 || index > 0) && piece.includes('-')
        ? element('t-p', {}, [plainText(piece)])
        : plainText(piece),
    ]);
  };
  return word.flatMap(divided);
}

function partEnds(word: readonly CodeNode[]): number[] {
  const text = word.map(textOf).join('');
  let end = 0;
  return nameParts(text, lineWidth, valueStarts(word))
    .map((part) => (end += part.length))
    .filter((at) => at < text.length);
}

/** Where the reader's values begin that would otherwise be broken, or parted from their ending: behind a hyphen or `=`. */
function valueStarts(word: readonly CodeNode[]): number[] {
  let from = 0;
  let before = '';
  return word.flatMap((node) => {
    const [start, isStart] = [from, isValue(node) && /[-=]$/.test(before)];
    before = textOf(node);
    from += before.length;
    return isStart ? [start] : [];
  });
}
