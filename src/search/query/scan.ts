import { byText } from './by-text.ts';
import { fold, type Folded } from './fold.ts';

export type Script = 'word' | 'hangul' | 'han';

/**
 * A stretch of text that is matched as one: a word or a compound such as `sipfed.online.lync.com`,
 * a run of Hangul words, or a run of Han characters or kana. `starts` are the places where a match may begin
 * (words: joints and humps) or where a word begins (Hangul).
 */
export interface Span {
  script: Script;
  text: string;
  from: number[];
  to: number[];
  starts: number[];
}

/** The spans of a text that is looked at again with every letter typed. */
export const spansOf = byText(4000, scan);

type Kind = Script | 'joiner' | 'mark' | 'space' | 'other';

/** Splits a text into spans without punctuation and elided articles, which queries leave out. */
export function scan(text: string): Span[] {
  const folded = fold(text);
  const kinds = folded.chars.map(kindOf);
  const spans: Span[] = [];
  let at = 0;
  while (at < kinds.length) {
    const kind = kinds[at];
    const end =
      kind === 'hangul' || kind === 'han' || kind === 'word' ? endOf(kinds, at, kind) : at + 1;
    if (kind === 'word') spans.push(...words(text, folded, kinds, at, end));
    else if (kind === 'hangul' || kind === 'han') spans.push(run(folded, kinds, at, end, kind));
    at = end;
  }
  return spans;
}

const asked = new Map<string, Kind>();

function kindOf(character: string): Kind {
  // Nearly every character is one of these.
  const code = character.charCodeAt(0);
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)) return 'word';
  if (code >= 0xac00 && code <= 0xd7a3) return 'hangul';
  if (code >= 0x4e00 && code <= 0x9fff) return 'han';
  // Properties are slow to ask for, and a text has few other characters, spaces before all.
  let kind = asked.get(character);
  if (kind === undefined) asked.set(character, (kind = kindByProperty(character)));
  return kind;
}

function kindByProperty(character: string): Kind {
  if (/\p{Script=Hangul}/u.test(character)) return 'hangul';
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u.test(character)) return 'han';
  if (/[\p{L}\p{N}]/u.test(character)) return 'word';
  if (/[-._‐‑]/u.test(character)) return 'joiner';
  if (/['’]/u.test(character)) return 'mark';
  return /\s/u.test(character) ? 'space' : 'other';
}

// A compound goes on over single joiners, Hangul goes on over spaces: 에지 서버 is also 에지서버.
function endOf(kinds: readonly Kind[], start: number, kind: Script): number {
  let end = start;
  for (;;) {
    while (kinds[end] === kind) end += 1;
    let next = end;
    if (kind === 'word' && (kinds[next] === 'joiner' || kinds[next] === 'mark')) next += 1;
    if (kind === 'hangul') while (kinds[next] === 'space') next += 1;
    if (next === end || kinds[next] !== kind) return end;
    end = next;
  }
}

function run(
  folded: Folded,
  kinds: readonly Kind[],
  start: number,
  end: number,
  script: Script,
): Span {
  const span: Span = { script, text: '', from: [], to: [], starts: [] };
  for (let at = start; at < end; at += 1) {
    if (kinds[at] === 'space') continue;
    if (at === start || kinds[at - 1] === 'space') span.starts.push(span.from.length);
    add(span, folded, at);
  }
  return span;
}

function add(span: Span, folded: Folded, at: number): void {
  span.text += folded.chars[at] ?? '';
  span.from.push(folded.from[at] ?? 0);
  span.to.push(folded.to[at] ?? 0);
}

const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)$/;

// An apostrophe separates: l'hébergement is the article and the word, server's is the word and an s.
function words(
  text: string,
  folded: Folded,
  kinds: readonly Kind[],
  start: number,
  end: number,
): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && kinds[at] !== 'mark') continue;
    const isWhole = at === end && from === start;
    const part = isWhole ? '' : folded.chars.slice(from, at).join('');
    const dropped = at < end ? elided.test(part) : part === 's';
    if (!dropped && at > from) spans.push(compound(text, folded, kinds, from, at));
    from = at + 1;
  }
  return spans;
}

function compound(
  text: string,
  folded: Folded,
  kinds: readonly Kind[],
  start: number,
  end: number,
): Span {
  const span: Span = { script: 'word', text: '', from: [], to: [], starts: [] };
  for (let at = start; at < end; at += 1) {
    if (kinds[at] === 'joiner') continue;
    if (at === start || isJoint(text, folded, kinds, at)) span.starts.push(span.from.length);
    add(span, folded, at);
  }
  return span;
}

// After a joiner, and where a hump of CamelCase begins: HostingProvider, OAuthConfig, SIPDomain.
function isJoint(text: string, folded: Folded, kinds: readonly Kind[], at: number): boolean {
  const here = folded.from[at] ?? 0;
  if (here === folded.from[at - 1]) return false;
  if (kinds[at - 1] === 'joiner') return true;
  // Nearly every letter of a word is as it was before folding.
  if (text[here] === folded.chars[at]) return false;
  const [before = '', first = '', second = ''] = text.slice(here - 1, here + 2);
  return /\p{Lu}/u.test(first) && (!/\p{Lu}/u.test(before) || /\p{Ll}/u.test(second));
}
