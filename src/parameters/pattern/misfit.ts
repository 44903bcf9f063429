import type { PatternPart } from './read-pattern.ts';

/** Why a text does not fit a pattern. */
export type Misfit =
  | { readonly kind: 'character'; readonly at: number; readonly allowed: readonly string[] }
  | { readonly kind: 'length'; readonly count: number; readonly expected: string }
  | { readonly kind: 'other' };

/** A part of the pattern, and how many characters it has taken. */
interface State {
  readonly part: number;
  readonly taken: number;
}

/** Why a text, as a list of its characters, does not fit the parts of a pattern; undefined where it fits. */
export function misfitOf(
  parts: readonly PatternPart[],
  text: readonly string[],
): Misfit | undefined {
  let states = withNext(parts, [{ part: 0, taken: 0 }]);
  for (const [at, character] of text.entries()) {
    const open = states.filter(({ part, taken }) => taken < (parts[part]?.max ?? 0));
    const next = open.filter(({ part }) => parts[part]?.takes(character));
    if (next.length === 0) {
      const allowed = new Set(open.flatMap(({ part }) => parts[part]?.names ?? []));
      return allowed.size > 0
        ? { kind: 'character', at, allowed: [...allowed] }
        : misfitOfLength(parts, text.length);
    }
    const moved = next.map(({ part, taken }) => ({ part, taken: counted(parts[part], taken) }));
    states = withNext(parts, moved);
  }
  const isWhole = states.some(({ part }) => part === parts.length);
  return isWhole ? undefined : misfitOfLength(parts, text.length);
}

/** One more character; a part without an end needs no count beyond its least, or there would be ever more states. */
function counted(part: PatternPart | undefined, taken: number): number {
  return part?.max === Infinity ? Math.min(taken + 1, part.min) : taken + 1;
}

/** The states, each once, with those of the parts after them that may begin now; the last stands behind all parts. */
function withNext(parts: readonly PatternPart[], states: readonly State[]): readonly State[] {
  const all = new Map<string, State>();
  for (const first of states) {
    let state = first;
    all.set(`${String(state.part)}/${String(state.taken)}`, state);
    while (state.part < parts.length && state.taken >= (parts[state.part]?.min ?? 0)) {
      state = { part: state.part + 1, taken: 0 };
      all.set(`${String(state.part)}/0`, state);
    }
  }
  return [...all.values()];
}

function misfitOfLength(parts: readonly PatternPart[], count: number): Misfit {
  const min = parts.reduce((sum, part) => sum + part.min, 0);
  const max = parts.reduce((sum, part) => sum + part.max, 0);
  // Where a text of this length can fit, the length is not what is wrong.
  if (count >= min && count <= max) return { kind: 'other' };
  return { kind: 'length', count, expected: rangeOf(min, max) };
}

function rangeOf(min: number, max: number): string {
  if (min === max) return String(min);
  return max === Infinity ? `≥ ${String(min)}` : `${String(min)}–${String(max)}`;
}
