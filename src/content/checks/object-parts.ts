import type { Creation, Owner, PartSources, Removal } from '../../powershell/build.ts';
import { isOwned } from './owned-files.ts';

/** Why a removal takes more than the part of an object that the runbook made; each creation makes one of the object. */
export function whyNotPart(
  { parts = {} }: Removal,
  creations: readonly Creation[],
  files: readonly Owner[],
): string | undefined {
  const missing = creations.flatMap((creation) =>
    Object.entries(creation.parts).flatMap(([part, { isOnly = false }]) =>
      isOnly || Object.hasOwn(parts, part) ? [] : [part],
    ),
  );
  const [first] = missing;
  if (first !== undefined)
    return `which does not say which \`-${first}\` of its object goes, as the command does that makes it`;
  for (const [part, removed] of Object.entries(parts)) {
    const made = creations.flatMap((creation) => creation.parts[part] ?? []);
    if (!areMade(removed, made, files))
      return `whose \`-${part}\` is not that with which this runbook makes it`;
  }
  return undefined;
}

/** Whether each part that goes is one that is made. */
function areMade(
  { sources, problem }: PartSources,
  made: readonly PartSources[],
  files: readonly Owner[],
): boolean {
  if (problem !== undefined) return false;
  // What the form or a record gives may be what is made of something that cannot be followed.
  const isOpen = made.some(
    (one) => one.problem !== undefined || one.sources.some((source) => 'owners' in source),
  );
  const known = made.flatMap((one) => one.sources);
  return sources.every((source) => {
    if ('owners' in source) return isOwned(source.owners, files);
    if ('placeholder' in source)
      return (
        isOpen ||
        known.some((one) => 'placeholder' in one && one.placeholder === source.placeholder)
      );
    const wanted = source.constant.toLowerCase();
    return known.some((one) => 'constant' in one && one.constant.toLowerCase() === wanted);
  });
}
