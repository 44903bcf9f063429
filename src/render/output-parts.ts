import type { Expectation } from '../content/schemas/expectation.ts';
import { splitAtPlaceholders } from '../parameters/placeholder.ts';
import { judgeOutput } from '../runs/judge-output.ts';
import type { Span } from '../runs/read-output.ts';

/** A part of a sample output: whether an expectation looks there, and its text divided at the placeholders. */
export interface OutputPart {
  isDeciding: boolean;
  pieces: ReturnType<typeof splitAtPlaceholders>;
}

/** Divides a sample output at what its expectations look for: what a value must not be is nowhere in it. */
export function outputParts(sample: string, expect: readonly Expectation[]): OutputPart[] {
  const deciding = expect
    .filter(({ not }) => not === undefined)
    .flatMap((expectation) => judgeOutput(sample, expectation).deciding);
  const parts: OutputPart[] = [];
  const add = (start: number, end: number, isDeciding: boolean) => {
    if (end > start)
      parts.push({ isDeciding, pieces: splitAtPlaceholders(sample.slice(start, end)) });
  };
  let from = 0;
  for (const { start, end } of apart(deciding)) {
    add(from, start, false);
    add(start, end, true);
    from = end;
  }
  add(from, sample.length, false);
  return parts;
}

/** Spans in order, those that overlap joined. */
function apart(spans: readonly Span[]): Span[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  return sorted.reduce<Span[]>((joined, span) => {
    const last = joined.at(-1);
    if (!last || span.start > last.end) return [...joined, span];
    return [...joined.slice(0, -1), { start: last.start, end: Math.max(last.end, span.end) }];
  }, []);
}
