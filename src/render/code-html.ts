import { isLongName, nameParts } from '../powershell/index.ts';
import { escapeText } from './html-text.ts';

/** The most characters of an output that fit a line of a narrow screen, where it is smaller than code in a text. */
export const outputWidth = 36;

/**
 * The HTML of code that stands in a text or in an output, in which no line is broken inside a name: a word with a hyphen
 * is whole, and one without room on a narrow line is broken at its parts.
 */
export function codeHtml(text: string, longest?: number): string {
  return text
    .split(/(\s+)/)
    .map((word) => wordHtml(word, longest))
    .join('');
}

function wordHtml(word: string, longest?: number): string {
  const hasHyphen = /[\w$]-\S|^-\w/.test(word);
  const parts = isLongName(word, longest) ? nameParts(word, longest) : [word];
  // A browser would break a long name at its hyphens, in the middle of a line.
  if (parts.length > 1 || (hasHyphen && isLongName(word)))
    return `<t-w>${parts.map(partHtml).join('<wbr>')}</t-w>`;
  return hasHyphen ? whole(word) : escapeText(word);
}

/** A part that is not the first one, which has room wherever its word begins a line, is whole. */
function partHtml(part: string, at: number): string {
  return at > 0 && part.includes('-') ? whole(part) : escapeText(part);
}

function whole(name: string): string {
  return `<t-p>${escapeText(name)}</t-p>`;
}

/** The HTML of code between words: what fits a narrow line is one piece, spaces included. */
export function inlineCodeHtml(text: string): string {
  if (!isLongName(text)) return `<code translate="no">${escapeText(text)}</code>`;
  return `<code class="breaks" translate="no">${codeHtml(text)}</code>`;
}
