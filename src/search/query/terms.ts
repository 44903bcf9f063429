import { scan, type Span } from './scan.ts';

/**
 * The terms under which a text is indexed. Pagefind takes every term of a query for the beginning
 * of an indexed one, so a compound is indexed once from each of its joints: Test-CsFederatedPartner
 * as testcsfederatedpartner, csfederatedpartner, federatedpartner and partner.
 */
export function indexTerms(text: string): string[] {
  return scan(text.normalize('NFC')).flatMap((span) =>
    span.script === 'word'
      ? span.starts.map((start) => wordTerm(span.text.slice(start)))
      : pairTerms(span.text, true),
  );
}

/** The terms that a text needs every one of in order to hold this span. */
export function spanTerms(span: Pick<Span, 'script' | 'text'>): string[] {
  return span.script === 'word' ? [wordTerm(span.text)] : pairTerms(span.text, false);
}

/** The term of a parameter: whatever uses it can be found by the value that the reader gave it. */
export function parameterTerm(name: string): string {
  return `zqp${name.toLowerCase()}zq`;
}

function wordTerm(word: string): string {
  return /^[a-z0-9]+$/.test(word) ? word : Array.from(word, code).join('');
}

// Overlapping pairs find any part of a compound. The last character stands alone as well, so that
// a single one can be found wherever it is.
function pairTerms(text: string, indexing: boolean): string[] {
  const codes = Array.from(text, code);
  const pairs = codes.slice(1).map((second, at) => `zq${codes[at] ?? ''}${second}`);
  return indexing || pairs.length === 0 ? [...pairs, `zq${codes.at(-1) ?? ''}`] : pairs;
}

// Three letters or digits for a character: no stemmer, segmenter or normaliser of the engine, in any
// language and any browser, can then take it apart. That a few rare ones share a code does no harm,
// because every match is checked against the text.
function code(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  return ((point >= 0x3000 ? point - 0x3000 : point) % 36 ** 3).toString(36).padStart(3, '0');
}
