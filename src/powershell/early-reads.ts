import type { Assignment } from './assignment.ts';
import type { Assignments } from './assignments.ts';
import type { Finding } from './shell.ts';
import type { Surrounding } from './surroundings.ts';
import type { VariablePlace } from './variable-places.ts';

/** Finds every use of a variable before the script gives it a value, where that is certain. */
export function earlyReads(places: readonly VariablePlace[], assignments: Assignments): Finding[] {
  const found = places.flatMap(({ name, written, start, around }) => {
    const own = assignments.get(name);
    if (own === undefined) return [];
    const isEarly = own.every((one) => start < one.at && (start < one.start || start >= one.end));
    const isAgain = around.some((part) => own.some((one) => isRunAgain(part, one)));
    const isDelayed = around.some(
      ({ part }) => !/^(?:called|caught|each|if|loop|switch)$/.test(part),
    );
    return isEarly && !isAgain && !isDelayed ? [{ name, what: written, start }] : [];
  });
  found.sort((one, other) => one.start - other.start);
  // All uses of one variable are one mistake.
  return found.filter(({ name }, index) => found.findIndex((one) => one.name === name) === index);
}

/** Whether a part of a script holds an assignment too, which may be from an earlier round, or ask whether it is needed. */
function isRunAgain({ part, start, end }: Surrounding, { at }: Assignment): boolean {
  return /^(?:each|if|loop)$/.test(part) && start <= at && at <= end;
}
