import { powershellTools, type CalledCommand } from '../../powershell/build.ts';

type Named = Pick<CalledCommand, 'name'>;

/** Verbs of cmdlets that may change anything, whatever their noun says. */
const anyVerb = /^(?:import|invoke|restore|undo)-/i;

/** Whether the name of a call says what it changes: no method, program or request does. */
export function isOrdinary({ name }: Named): boolean {
  const verb = name.slice(0, Math.max(0, name.indexOf('-'))).toLowerCase();
  return /^\w+-\w+$/.test(name) && powershellTools.verbs.has(verb) && !anyVerb.test(name);
}

/** The noun of a cmdlet. */
export const nounOf = (name: string): string => name.slice(name.indexOf('-') + 1);

/** Nouns of which one contains the other, that begin with the same long word, or that may be of any object. */
export function areOfOneKind(one: Named, other: Named): boolean {
  const [noun, second] = [nounOf(one.name), nounOf(other.name)];
  const [shorter, longer] = noun.length < second.length ? [noun, second] : [second, noun];
  if (longer.toLowerCase().includes(shorter.toLowerCase())) return true;
  if (/object$/i.test(shorter) || /object$/i.test(longer)) return true;
  return kindOf(noun) === kindOf(second);
}

/** The first word of a noun that is no prefix of a product, with what stands before it: `CsAllowed`, `Mailbox`. */
function kindOf(noun: string): string {
  return (
    /^(?:[A-Z][a-z]{0,3}(?=[A-Z])|[A-Z]+(?=[A-Z]))*[A-Z]?[a-z]*/.exec(noun)?.[0] ?? noun
  ).toLowerCase();
}
