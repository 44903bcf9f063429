import { partsWithNames } from '../../render/whole-names.ts';
import type { Fragment } from '../../search/query/excerpt.ts';
import { makeElement } from '../page/dom.ts';

/** A text, or code, with its matches marked, in which no line breaks after the hyphen of a name, matched or not. */
export function markedText(fragments: readonly Fragment[], isCode = false): Node[] {
  let from = 0;
  const whole = fragments.map(({ text }) => text).join('');
  return partsWithNames(whole, isCode).flatMap(({ text, isName }) => {
    const to = from + text.length;
    const nodes = piecesOf(fragments, from, to).map(nodeOf);
    from = to;
    if (!isName) return nodes;
    const name = makeElement('span', '', ...nodes);
    name.className = 'search-name';
    return [name];
  });
}

/** What lies between two places of the text. */
function piecesOf(fragments: readonly Fragment[], from: number, to: number): Fragment[] {
  let at = 0;
  return fragments.flatMap(({ text, mark }) => {
    const piece = text.slice(Math.max(from - at, 0), Math.max(to - at, 0));
    at += text.length;
    return piece === '' ? [] : [{ text: piece, mark }];
  });
}

function nodeOf({ text, mark }: Fragment): Node {
  return mark ? makeElement('mark', text) : new Text(text);
}
