import type { World } from '../model/case.ts';

/** The world as text to compare: order of rows and empty values do not count. */
export function canonical(world: World): string {
  const tables = Object.entries(world).map(([table, rows]) => {
    const texts = rows.map((row) =>
      JSON.stringify(
        Object.entries(row)
          .filter(([, value]) => value !== null && value !== '')
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      ),
    );
    return [table, texts.sort()] as const;
  });
  return JSON.stringify(
    tables.sort(([a], [b]) => (a < b ? -1 : 1)),
    undefined,
    1,
  );
}
