import type { Parser } from 'web-tree-sitter';
import { powershellTools, type Removal, type RunPlace } from '../../powershell/build.ts';
import type { Content } from '../read/content.ts';
import type { TextFile } from '../read/text-file.ts';
import { changesIn } from './changes-in.ts';

/** A place in a command, and when it runs. */
export interface Placed extends RunPlace {
  readonly start: number;
}

/** A place that removes records. */
export type Removed = Removal & Placed & { readonly records: readonly string[] };
/** A place that writes a record. */
export type Written = Placed & { readonly record: string; readonly replaces?: string };

/** What a command changes, and where it removes and writes records that the undo reads. */
export interface Steps {
  readonly file: TextFile;
  readonly changes: readonly (Placed & { readonly name: string })[];
  readonly removed: readonly Removed[];
  readonly written: readonly Written[];
}

/** The steps of a command, as far as they are about some records, in lower case. */
export function stepsOf(
  content: Content,
  file: TextFile,
  records: readonly string[],
  parser: Parser,
): Steps {
  const { text } = file;
  const isMeant = (record: string) => records.includes(record.toLowerCase());
  const removed = powershellTools.removals(text, parser).flatMap((removal) => {
    const paths = removal.deed === undefined ? recordsOf(removal) : [];
    return paths.length > 0 && paths.every(isMeant) ? [{ ...removal, records: paths }] : [];
  });
  const written = powershellTools
    .recordWrites(text, parser)
    .flatMap(({ records: paths, ...write }) =>
      paths.filter(isMeant).map((record) => ({ ...write, record })),
    );
  const placed = <Step extends { start: number }>(steps: readonly Step[]) => {
    const starts = steps.map(({ start }) => start);
    const places = powershellTools.runPlaces(text, starts, parser);
    return steps
      .flatMap((step, index) => {
        const place = places[index];
        return place ? [{ ...step, ...place }] : [];
      })
      .toSorted((one, other) => (isBefore(one, other) ? -1 : 1));
  };
  return {
    file,
    changes: placed(changesIn(content, file, parser)),
    removed: placed(removed),
    written: placed(written),
  };
}

/** The records that a removal may mean, none where it may mean something else. */
function recordsOf({ owners = [] }: Removal): string[] {
  const records = owners.flatMap((owner) => ('record' in owner ? owner.record : []));
  return records.length === owners.length ? records : [];
}

/** Whether one place stands in the same block as another, or in a block around it: where it comes first, it runs first. */
export function isAround(one: Placed, other: Placed): boolean {
  return one.blocks.every((block, index) => block === other.blocks[index]);
}

/** Whether one place of a run comes before another. */
export function isBefore({ way }: RunPlace, { way: other }: RunPlace): boolean {
  const at = way.findIndex((start, index) => start !== other[index]);
  return at !== -1 && (way[at] ?? 0) < (other[at] ?? 0);
}
