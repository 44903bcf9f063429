import type { Definitions, RawValues } from '../../parameters/defaults.ts';

/** More names would not be read. */
const most = 2;

/**
 * Which of a command's parameters tell a reader at a glance whether it is for the right place: those with values of the
 * reader's own, servers before domains, and both before everything else.
 */
export function namesToSay(
  names: readonly string[],
  definitions: Definitions,
  raw: RawValues,
): readonly string[] {
  const own = [...new Set(names)].filter((name) => (raw[name] ?? '').trim() !== '');
  const ofKind = (kind: string) => own.filter((name) => definitions[name]?.type.startsWith(kind));
  return (
    [ofKind('fqdn'), ofKind('domain'), own].find(({ length }) => length > 0)?.slice(0, most) ?? []
  );
}
