import { mdxToMdast } from 'satteri';

/** A character that Markdown writes by its name or number, and where its name stands in the text. */
interface NamedCharacter {
  readonly character: string;
  readonly at: number;
  readonly length: number;
}

/** A name, or an escaped character, behind which none begins. */
const pattern = /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]*);/gi;

const known = new Map<string, string>();

/** What the parser of pages makes of a name; the name itself where it knows none. */
function characterOf(name: string): string {
  const before = known.get(name);
  if (before !== undefined) return before;
  const tree = mdxToMdast(`a${name}a`);
  const [paragraph] = 'children' in tree ? tree.children : [];
  const [text] = paragraph && 'children' in paragraph ? paragraph.children : [];
  const character = text && 'value' in text ? text.value.slice(1, -1) : name;
  known.set(name, character);
  return character;
}

/** Finds the characters of a text of Markdown that are written by their names. */
export function namedCharacters(text: string): NamedCharacter[] {
  // Hardly any text has one.
  if (!text.includes('&')) return [];
  return Array.from(text.matchAll(pattern)).flatMap(({ 0: name, index: at }) => {
    const character = name.startsWith('&') ? characterOf(name) : name;
    return character === name ? [] : [{ character, at, length: name.length }];
  });
}
