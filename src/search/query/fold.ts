/** Folded characters with, for each, the place in the source text that it came from. */
export interface Folded {
  chars: string[];
  from: number[];
  to: number[];
}

/** Letters that are written as two where they are lacking. */
export const ligatures: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' };

/** Folds one character: compatibility forms, case and accents no longer tell it from another. */
function foldCharacter(character: string): string {
  if (isPlain(character)) return character;
  const plain = character
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC');
  return plain.replace(/[œæß]/g, (ligature) => ligatures[ligature] ?? ligature);
}

// Most of what is read; looking it up in Unicode's tables would take most of the time.
function isPlain(character: string): boolean {
  return /^[\0-@[-\x7f가-힣一-鿿]$/.test(character);
}

/** A text folded, with single spaces: two texts that say the same in other clothes are then equal. */
export function plainText(text: string): string {
  return Array.from(text, foldCharacter).join('').replace(/\s+/g, ' ').trim();
}

/** Folds a text that is in NFC, and keeps where every folded character came from. */
export function fold(text: string): Folded {
  const folded: Folded = { chars: [], from: [], to: [] };
  let at = 0;
  for (const character of text) {
    for (const plain of foldCharacter(character)) {
      folded.chars.push(plain);
      folded.from.push(at);
      folded.to.push(at + character.length);
    }
    at += character.length;
  }
  return folded;
}
