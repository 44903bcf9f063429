import { editDistance } from '../../edit-distance.ts';
import { plainText } from './fold.ts';
import { spansOf } from './scan.ts';

/** Fewer letters begin too many names that nobody meant. */
const fewest = 8;

/** Letters that may be wrong. */
const most = 2;

/**
 * What names have at their beginning, or after one of their joints, that a text is nearest to, as CsAccessEdge for CsAcessEdge
 * where a name is CsAccessEdgeConfiguration; nothing where none is near.
 */
export function nearestBeginning(typed: string, names: readonly string[]): string | undefined {
  const wanted = plainText(typed);
  if (wanted.length < fewest) return undefined;
  let nearest: string | undefined;
  let least = most;
  for (const rest of names.flatMap(restsOf)) {
    if (plainText(rest[0] ?? '') !== wanted[0]) continue;
    for (let length = wanted.length - most; length <= wanted.length + most; length += 1) {
      const beginning = rest.slice(0, length);
      const distance = editDistance(wanted, plainText(beginning), least);
      if (distance > least || (nearest !== undefined && distance === least)) continue;
      nearest = beginning;
      least = distance;
    }
  }
  return nearest;
}

/** A name from each of its joints. Names are of ASCII letters, so that places in what is compared are their own. */
function restsOf(name: string): string[] {
  return spansOf(name).flatMap(({ starts }) => starts.map((start) => name.slice(start)));
}
