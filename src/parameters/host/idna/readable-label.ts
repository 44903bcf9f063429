/** Scripts that are written together; the letters of every other label are of one script. */
const writtenTogether = [
  ['Latin', 'Han', 'Hiragana', 'Katakana'],
  ['Latin', 'Han', 'Hangul'],
  ['Latin', 'Han', 'Bopomofo'],
];
const writtenAlone = [
  ...['Arabic', 'Armenian', 'Bengali', 'Cyrillic', 'Devanagari', 'Ethiopic', 'Georgian', 'Greek'],
  ...['Gujarati', 'Gurmukhi', 'Hebrew', 'Kannada', 'Khmer', 'Lao', 'Malayalam', 'Myanmar'],
  ...['Oriya', 'Sinhala', 'Tamil', 'Telugu', 'Thaana', 'Thai', 'Tibetan'],
].map((script) => [script]);

function inScripts(scripts: readonly string[]): string {
  return `^[${scripts.map((script) => `\\p{scx=${script}}`).join('')}\\d\\u200C\\u200D·-]+$`;
}

const written = new RegExp([...writtenTogether, ...writtenAlone].map(inScripts).join('|'), 'u');

/**
 * Labels that look like something else: a whole label of Cyrillic, Greek or Armenian letters that Latin has too, Latin
 * letters without their dot, of phonetic alphabets or with loose marks, clicks, and strokes of East Asia beside Latin.
 */
const lookAlike =
  /^(?:[авеёһіїјӏкмнопрԛгсѕтԁԍԝхѡуүҽьъпѵ\d-]+|[αγεηικνορστυχωϲϳ\d-]+|[աԁգզհյլոսցօքւ\d-]+)$|[ıȷǀ-ǃ\u0250-\u02FF\u1D00-\u1DBF\uA720-\uA7FF\uAB30-\uAB6F]|[a-z]\p{M}|[a-z\d-][一丨丶丿ノーソン]|[一丨丶丿ノーソン][a-z\d-]|[^\p{L}\p{M}\p{N}\u200C\u200D·-]/u;

/** Whether a label may be shown as it reads; one that mixes scripts or looks like another stays in Punycode. */
export function isReadable(label: string): boolean {
  return written.test(label) && !lookAlike.test(label);
}
