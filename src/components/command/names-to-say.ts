import { isTyped, type Definitions, type RawValues } from '../../parameters/defaults.ts';

/** More names would not be read. */
const most = 2;

/**
 * Which of a command's parameters tell a reader at a glance whether it is for the right place: of those with one value of the
 * reader's own its servers, or else its domains, or else whatever there is but answers of yes and no.
 */
export function namesToSay(
  names: readonly string[],
  definitions: Definitions,
  raw: RawValues,
): readonly string[] {
  const typeOf = (name: string) => definitions[name]?.type ?? '';
  const own = [...new Set(names)].filter(
    (name) => isTyped(name, raw) && !/-list$|^boolean$/.test(typeOf(name)),
  );
  const ofType = (type: string) => own.filter((name) => typeOf(name) === type);
  return (
    [ofType('fqdn'), ofType('domain'), own].find(({ length }) => length > 0)?.slice(0, most) ?? []
  );
}
