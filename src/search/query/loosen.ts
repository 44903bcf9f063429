import type { Atom } from './query.ts';

/**
 * Takes a query apart, for when nothing holds it as it stands: phrases of Hangul and Han into pairs of
 * characters, so that a spelling that differs in one or a word between does not hide the rest, and
 * compounds into their parts.
 */
export function loosen(atoms: readonly Atom[]): Atom[] {
  const loose = atoms.flatMap(parts);
  return loose
    .filter((atom, at) => loose.findIndex((other) => other.text === atom.text) === at)
    .slice(0, 16);
}

function parts(atom: Atom): Atom[] {
  if (atom.script === 'word')
    return (atom.parts ?? [atom.text]).map((text) => ({ script: 'word', text, typed: text }));
  const characters = Array.from(atom.text);
  if (characters.length < 3) return [atom];
  return characters.slice(1).map((second, at) => {
    const text = `${characters[at] ?? ''}${second}`;
    return { script: atom.script, text, typed: text, loose: true };
  });
}
