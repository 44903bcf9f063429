import { editDistance } from '../../edit-distance.ts';
import type { RunbookContent } from '../read/content.ts';

/** A host, an address, a record of DNS or a module, each with a dot in it, and where it stands in a text. */
export interface DottedName {
  readonly name: string;
  readonly start: number;
}

/** What may be one; a member of a variable, a type and a name behind a placeholder are none. */
const dotted =
  /(?<![\w$.@:)[\]}{-]|::)(?:sip:|https?:\/\/|\\\\)?([a-z_][\w-]*(?:@[\w-]+)?(?:\.[a-z_][\w-]*)+)/gi;

/** The names with dots in a text. */
export function dottedNames(text: string): DottedName[] {
  return Array.from(text.matchAll(dotted), ({ 0: whole, 1: name = '', index }) => ({
    ...{ name, start: index + whole.length - name.length },
  }));
}

/** The names with dots in a text, without their places. */
export function namesIn(text: string): string[] {
  return dottedNames(text).map(({ name }) => name);
}

/** The texts of a runbook that readers see, commands apart. */
export function proseOf({ pages, texts, outputs }: RunbookContent): string[] {
  return [...pages.values(), ...texts.values(), ...outputs.values()].map(({ text }) => text);
}

/** The known name of which one slip of the hand makes another; names that differ in their numbers are meant to differ. */
export function meantName(name: string, known: readonly string[]): string | undefined {
  const written = name.toLowerCase();
  return known.find((one) => {
    const other = one.toLowerCase();
    const isNumbered = other.replace(/\d+/g, '') === written.replace(/\d+/g, '');
    return !isNumbered && editDistance(written, other) === 1;
  });
}
