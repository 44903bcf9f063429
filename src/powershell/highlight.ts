import { createCssVariablesTheme, createHighlighterCore, hastToHtml } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import powershell from 'shiki/langs/powershell.mjs';
import type { DecorationItem } from 'shiki/core';
import type { Element, Nodes, Properties, Text } from 'hast';
import type { LineMarks, Mark } from './shell.ts';

const theme = createCssVariablesTheme({
  name: 'fieldbook',
  variablePrefix: '--',
  fontStyle: false,
});
const highlighter = createHighlighterCore({
  themes: [theme],
  langs: [powershell],
  engine: createJavaScriptRegexEngine(),
});

/** The elements of the tokens that have a colour. There are a thousand on a page: a class would make them heavier. */
const elements = new Map([
  ['comment', 't-m'],
  ['constant', 't-n'],
  ['function', 't-f'],
  ['keyword', 't-k'],
  ['string-expression', 't-s'],
]);

/**
 * Highlights PowerShell at build time: HTML of the code's inside, tokens as elements `t-…`, and each mark as one span. A
 * line that acts is a `t-a`, and lines that may be folded away are in a `t-g`.
 */
export async function highlight(
  code: string,
  marks: Mark[],
  lines: LineMarks = { acting: [], folds: [] },
): Promise<string> {
  const decorations = marks
    .filter((mark) => mark.end > mark.start)
    .map((mark): DecorationItem => ({
      start: mark.start,
      end: mark.end,
      alwaysWrap: true,
      properties: { ...mark.attributes, class: 'mark' },
    }));
  const core = await highlighter;
  const tree = core.codeToHast(code, {
    lang: 'powershell',
    theme: 'fieldbook',
    decorations,
    // By default Shiki gives up on a line after half a second, so that a busy machine would build other bytes.
    tokenizeTimeLimit: 0,
  });
  return hastToHtml({ type: 'root', children: arranged(plain(tree), lines) });
}

/** Puts the lines that act, and those that may be folded away, into elements of their own. */
function arranged(nodes: readonly (Element | Text)[], { acting, folds }: LineMarks) {
  const lines = inLines(nodes).map((line, number) =>
    acting.includes(number) ? [element('t-a', {}, line)] : line,
  );
  return lines.flatMap((line, number) => {
    const fold = folds.find(([first, last]) => first <= number && number <= last);
    if (!fold) return line;
    const [first, last] = fold;
    if (number > first) return [];
    return [element('t-g', {}, [element('t-h', {}, lines.slice(first, last + 1).flat())])];
  });
}

/** The nodes of each line, with the line break at its end. A token that goes over several lines belongs to its first. */
function inLines(nodes: readonly (Element | Text)[]): (Element | Text)[][] {
  const lines: (Element | Text)[][] = [[]];
  for (const node of nodes) {
    const parts = node.type === 'text' ? node.value.split(/(?<=\n)/) : [node];
    for (const part of parts) {
      lines.at(-1)?.push(typeof part === 'string' ? { type: 'text', value: part } : part);
      const breaks = (typeof part === 'string' ? part : text(part)).split('\n').length - 1;
      for (let count = 0; count < breaks; count += 1) lines.push([]);
    }
  }
  return lines;
}

/** The same nodes, with texts that follow one another as one. */
function joined(nodes: readonly (Element | Text)[]): (Element | Text)[] {
  const result: (Element | Text)[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type === 'text' && last?.type === 'text') last.value += node.value;
    else result.push(node.type === 'text' ? { ...node } : node);
  }
  return result;
}

/** A type between brackets is text: a line may be broken around an element, and the bracket would begin the next one. */
function withPlainTypes(nodes: readonly (Element | Text)[]): (Element | Text)[] {
  return nodes.map((node, at) => {
    const before = nodes[at - 1];
    const isType =
      node.type === 'element' && node.tagName === 't-k' && before && text(before).endsWith('[');
    return isType === true ? { type: 'text', value: text(node) } : node;
  });
}

/** Names with a hyphen are elements too: a line is not to be broken there. */
function withNames(nodes: readonly (Element | Text)[]): (Element | Text)[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return inNames(node.value, /(?<=[\s(])(-[A-Za-z]+)/);
    const value = text(node);
    if (node.tagName !== 't-s' || node.children.length > 1 || !/\w-\w/.test(value)) return [node];
    return /\s/.test(value)
      ? [element('t-s', {}, inNames(value, /(\w+-[\w-]+)/))]
      : [element('t-q', {}, [{ type: 'text', value }])];
  });
}

/** A text as its parts, of which every other one is a name. */
function inNames(value: string, name: RegExp): (Element | Text)[] {
  return value
    .split(name)
    .map((part, index): Element | Text => {
      const plainText: Text = { type: 'text', value: part };
      return index % 2 === 1 ? element('t-p', {}, [plainText]) : plainText;
    })
    .filter((part) => part.type !== 'text' || part.value !== '');
}

/**
 * Reduces Shiki's tree to what the page needs: the content security policy forbids style attributes, so a token's colour
 * variable becomes an element; a mark is one span around plain text, because the page replaces its text as the reader types.
 */
function plain(node: Nodes): (Element | Text)[] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element' && node.type !== 'root') return [];
  const children = node.children.flatMap(plain);
  if (node.type === 'element' && node.tagName === 'code')
    return withNames(joined(withPlainTypes(joined(children))));
  if (node.type === 'root' || node.tagName !== 'span') return children;
  const { class: classes, style, ...properties } = node.properties;
  if (String(classes).includes('mark'))
    return [element('span', properties, [{ type: 'text', value: text(node) }])];
  const [, token = ''] = /--token-([a-z-]+)/.exec(String(style)) ?? [];
  const tagName = elements.get(token);
  // Operators and punctuation stay plain: only words need telling apart, and every span travels. So do `$_`, `$args`
  // and `$env:`, which the grammar takes for constants, and no other variable.
  if (tagName === undefined || !/\w/.test(text(node))) return children;
  if (token === 'constant' && !/^\s*(?:\d|\$(?:true|false|null)$)/i.test(text(node)))
    return children;
  const [, before = '', word = ''] = /^(\s*)(.*)$/s.exec(text(node)) ?? [];
  return children.length === 1 && children[0]?.type === 'text'
    ? [{ type: 'text', value: before }, element(tagName, {}, [{ type: 'text', value: word }])]
    : [element(tagName, {}, children)];
}

function element(tagName: string, properties: Properties, children: (Element | Text)[]): Element {
  return { type: 'element', tagName, properties, children };
}

function text(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(text).join('') : '';
}
