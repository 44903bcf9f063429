import { ligatures } from './fold.ts';

// Beyond these, a text as a whole folds otherwise than its characters one by one.
const unusual = /[^\0-\u024f\u2000-\u206f\u3000-\u303f가-힣一-鿿\uff00-\uff5e]/u;

/**
 * A text folded as a whole, without what may stand inside a match: joiners and spaces. What it does not hold, no span
 * of the text holds either; nothing is told of a text with characters that would need to be looked at one by one.
 */
export function squash(text: string): string | undefined {
  if (unusual.test(text)) return undefined;
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replace(/[œæß]/g, (ligature) => ligatures[ligature] ?? ligature);
  return plain.replace(/[-._‐‑\s]/gu, '');
}
