import { createCssVariablesTheme, createHighlighterCore, hastToHtml } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import powershell from 'shiki/langs/powershell.mjs';
import type { DecorationItem } from 'shiki/core';
import type { Element, Nodes } from 'hast';
import { codeLines } from './code-lines.ts';
import { element, plainText, textOf, type CodeNode } from './code-nodes.ts';
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
 * Highlights PowerShell at build time: HTML of the code's inside, tokens as elements `t-…`, each mark as one span, and
 * each line as a block (code-lines.ts).
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
  return hastToHtml({ type: 'root', children: codeLines(plain(tree), lines) });
}

/** The same nodes, with texts that follow one another as one, and strings too. */
function joined(nodes: readonly CodeNode[]): CodeNode[] {
  const result: CodeNode[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (textOf(node) === '') continue;
    if (node.type === 'text' && last?.type === 'text') last.value += node.value;
    else if (isString(node) && last && isString(last))
      result.splice(
        -1,
        1,
        element('t-s', {}, joined([...last.children, ...node.children] as CodeNode[])),
      );
    else result.push(node.type === 'text' ? { ...node } : node);
  }
  return result;
}

function isString(node: CodeNode): node is Element {
  return node.type === 'element' && node.tagName === 't-s';
}

/** A type between brackets is text: a line may be broken around an element, and the bracket would begin the next one. */
function withPlainTypes(nodes: readonly CodeNode[]): CodeNode[] {
  return nodes.map((node, at) => {
    const before = nodes[at - 1];
    const isType =
      node.type === 'element' && node.tagName === 't-k' && before && textOf(before).endsWith('[');
    return isType === true ? plainText(textOf(node)) : node;
  });
}

/** Names with a hyphen are elements too: a line is not to be broken there. */
function withNames(nodes: readonly CodeNode[]): CodeNode[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return inNames(node.value, /(?<=[\s(])(-[A-Za-z]+)/);
    const value = textOf(node);
    if (node.tagName !== 't-s' || node.children.length > 1 || !/\w-\w/.test(value)) return [node];
    return /\s/.test(value)
      ? [element('t-s', {}, inNames(value, /(\w+-[\w-]+)/))]
      : [element('t-q', {}, [plainText(value)])];
  });
}

/** A text as its parts, of which every other one is a name. */
function inNames(value: string, name: RegExp): CodeNode[] {
  return value
    .split(name)
    .map((part, index) =>
      index % 2 === 1 ? element('t-p', {}, [plainText(part)]) : plainText(part),
    )
    .filter((part) => part.type !== 'text' || part.value !== '');
}

/**
 * Reduces Shiki's tree to what the page needs: the content security policy forbids style attributes, so a token's colour
 * variable becomes an element; a mark is one span around plain text, because the page replaces its text as the reader types.
 */
function plain(node: Nodes): CodeNode[] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element' && node.type !== 'root') return [];
  const children = node.children.flatMap(plain);
  if (node.type === 'element' && node.tagName === 'code')
    return withNames(joined(withPlainTypes(joined(children))));
  if (node.type === 'root' || node.tagName !== 'span') return children;
  const { class: classes, style, ...properties } = node.properties;
  if (String(classes).includes('mark'))
    return [element('span', properties, [plainText(textOf(node))])];
  const [, token = ''] = /--token-([a-z-]+)/.exec(String(style)) ?? [];
  const tagName = elements.get(token);
  // Operators and punctuation stay plain: only words need telling apart, and every element travels. So do `$_`, `$args`
  // and `$env:`, which the grammar takes for constants, and no other variable.
  if (tagName === undefined || !/\w/.test(textOf(node))) return children;
  if (token === 'constant' && !/^\s*(?:\d|\$(?:true|false|null)$)/i.test(textOf(node)))
    return children;
  // What stands between the brackets of `"$(…)"` is code, not text.
  if (tagName === 't-s' && textOf(node).startsWith('(')) return children;
  const [, before = '', word = ''] = /^(\s*)(.*)$/s.exec(textOf(node)) ?? [];
  return children.length === 1 && children[0]?.type === 'text'
    ? [plainText(before), element(tagName, {}, [plainText(word)])]
    : [element(tagName, {}, children)];
}
