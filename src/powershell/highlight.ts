import { createCssVariablesTheme, createHighlighterCore, hastToHtml } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import powershell from 'shiki/langs/powershell.mjs';
import type { DecorationItem } from 'shiki/core';
import type { Element, Nodes, Properties, Text } from 'hast';
import type { Mark } from './shell.ts';

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

/** Highlights PowerShell at build time: HTML of the code's inside, tokens as elements `t-…`, and each mark as one span. */
export async function highlight(code: string, marks: Mark[]): Promise<string> {
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
  return hastToHtml({ type: 'root', children: plain(tree) });
}

/**
 * Reduces Shiki's tree to what the page needs: the content security policy forbids style attributes, so a token's colour
 * variable becomes an element; a mark is one span around plain text, because the page replaces its text as the reader types.
 */
function plain(node: Nodes): (Element | Text)[] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element' && node.type !== 'root') return [];
  const children = node.children.flatMap(plain);
  if (node.type === 'root' || node.tagName !== 'span') return children;
  const { class: classes, style, ...properties } = node.properties;
  if (String(classes).includes('mark'))
    return [element('span', properties, [{ type: 'text', value: text(node) }])];
  const [, token = ''] = /--token-([a-z-]+)/.exec(String(style)) ?? [];
  const tagName = elements.get(token);
  // Operators and punctuation stay plain: only words need telling apart, and every span travels.
  if (tagName === undefined || !/\w/.test(text(node))) return children;
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
