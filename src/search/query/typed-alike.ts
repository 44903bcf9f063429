/** Words of two characters, and how often they are there. */
export type PairCounts = ReadonlyMap<string, number>;

/** Browsers and Node have it, if not the language itself. */
declare const TextDecoder: new (label: string) => { decode: (bytes: Uint8Array) => string };

/** Characters between two that are typed alike in the order of their sounds, at most: those of a syllable in all tones. */
const nearby = 24;

/** The rows and cells of GB 2312 that hold the 3,755 most usual characters in the order of Pinyin. */
const rows = { first: 0xb0, last: 0xd7 };
const cells = { first: 0xa1, last: 0xfe };

let order: ReadonlyMap<string, number> | undefined;

/** The pairs of Han characters in texts, which are words or stand in one. */
export function pairsIn(texts: readonly string[]): PairCounts {
  const times = new Map<string, number>();
  for (const run of texts.flatMap((text) => text.match(/\p{Script=Han}{2,}/gu) ?? []))
    for (let at = 0; at + 2 <= run.length; at += 1) {
      const pair = run.slice(at, at + 2);
      times.set(pair, (times.get(pair) ?? 0) + 1);
    }
  return times;
}

/** The pair that is typed as this one is: the one that has more of its characters, and of such the most usual. */
export function pairTypedAs(typed: string, pairs: PairCounts): string | undefined {
  const same = (pair: string) => Number(typed.startsWith(pair.slice(0, 1)) || pair[1] === typed[1]);
  const alike = [...pairs].filter(
    ([pair]) => soundAlike(pair[0], typed[0]) && soundAlike(pair[1], typed[1]),
  );
  return alike.sort(([a, times], [b, more]) => same(b) - same(a) || more - times)[0]?.[0];
}

function soundAlike(one = '', other = ''): boolean {
  if (one === other) return true;
  order ??= charactersBySound();
  const [a, b] = [order.get(one), order.get(other)];
  return a !== undefined && b !== undefined && Math.abs(a - b) <= nearby;
}

function charactersBySound(): Map<string, number> {
  const bytes: number[] = [];
  for (let row = rows.first; row <= rows.last; row += 1)
    for (let cell = cells.first; cell <= cells.last; cell += 1) bytes.push(row, cell);
  const characters = new TextDecoder('gb18030').decode(Uint8Array.from(bytes));
  return new Map(Array.from(characters, (character, at) => [character, at]));
}
