import fc from 'fast-check';

/** Every random suite draws the same values each time, until someone changes this number. */
export const seed = 20_130_115;

/** Whether random suites run at their whole size: `npm test -- full`. */
export const isFull = process.env['FIELDBOOK_FULL'] === '1';

/** How often a suite of a whole size runs: a tenth in `npm test`, all in `npm test -- full`. */
export function runs(whole: number): number {
  return isFull ? whole : Math.ceil(whole / 10);
}

/** Holds a property against random values; a failure names the seed, the path to the value, and the value. */
export function assertProperty<T>(property: fc.IProperty<T>, whole = 1000): void {
  fc.assert(property, { seed, numRuns: runs(whole) });
}

/** Holds a property that takes its time, as `assertProperty` does. */
export function assertAsyncProperty<T>(
  property: fc.IAsyncProperty<T>,
  whole = 1000,
): Promise<void> {
  return fc.assert(property, { seed, numRuns: runs(whole) });
}

/** Cases of a whole size: a random tenth, one at least, or all. */
export function sample<T>(all: readonly T[]): T[] {
  const count = runs(all.length);
  const some = fc.shuffledSubarray([...all], { minLength: count, maxLength: count });
  return fc.sample(some, { seed, numRuns: 1 })[0] ?? [];
}

/** Cases that stand for all: only those in `npm test`, all in `npm test -- full`. */
export function chosen<T>(all: readonly T[], some: readonly T[]): readonly T[] {
  return isFull ? all : some;
}

/** What one of several browsers does of cases that they share: those of its turn in `npm test`, or all. */
export function turnOf<T>(all: readonly T[], turn: number, of: number): T[] {
  return isFull ? [...all] : all.filter((_, at) => at % of === turn);
}

/** Random numbers from 0 to 1: a tenth of a whole size, or all. */
export function randomNumbers(whole: number): number[] {
  const number = fc.noBias(fc.integer({ min: 0, max: 9999 })).map((value) => value / 10_000);
  return fc.sample(number, { seed, numRuns: runs(whole) });
}
