import { powershellTools } from '../../powershell/build.ts';

/** A name that a text has as it is, without the marks of code. */
export interface PlainName {
  readonly word: string;
  readonly index: number;
  /** `brand` may also be the name of a product, which another wording may do without. */
  readonly kind: 'name' | 'brand' | 'slot';
}

/** Verbs that a sentence joins to other words too, as in `Read-Only Domain Controller`. */
const ofSentences: ReadonlySet<string> = new Set(['open', 'push', 'read', 'setup', 'use']);

const verbs = [...powershellTools.verbs].filter((verb) => !ofSentences.has(verb)).join('|');

/** What is a name by its form; a sentence may end right behind it, and a Korean particle follow. */
const written = new RegExp(
  [
    String.raw`(?<slot>\{+\w+\}+)`,
    String.raw`(?<link>https?:\/\/(?:[\w.~:/?#@!$&*+=%-]*[\w/])?)`,
    String.raw`(?<path>\b[A-Z]:\\[\w\\.$-]*\w)`,
    String.raw`(?<cmdlet>(?<![\w-])(?=[A-Z])(?i:${verbs})-[A-Z][A-Za-z]{3,})`,
    String.raw`(?<parameter>(?<![\p{L}\p{N}_-])-[A-Za-z]{2,})`,
    // As push.lync.com, Verify.ps1 and .cer, but not e.g.
    String.raw`(?<file>(?<![\w.-])(?:[\w*-]+\.)*[\w*-]*\.[A-Za-z][A-Za-z0-9-]+)`,
    String.raw`(?<standard>(?<![\w-])[A-Z]{2,}-\d+(?![\w-]))`,
    String.raw`(?<brand>(?<![\w.-])[A-Za-z]*[a-z][A-Z][A-Za-z]*)`,
  ].join('|'),
  'gu',
);

/** The names of a text that every language writes the same: of servers, files, cmdlets, parameters, properties, and `{slot}`s. */
export function plainNames(text: string): PlainName[] {
  return Array.from(text.matchAll(written), ({ 0: word, index, groups }) => {
    if (groups?.['slot'] !== undefined) return { word, index, kind: 'slot' };
    return { word, index, kind: groups?.['brand'] === undefined ? 'name' : 'brand' };
  });
}
