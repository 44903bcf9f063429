import type { Lines, Place } from '../../diagnostic.ts';
import type { MdxFile } from './mdx-file.ts';

/** A task or a step of a page, or what stands before the first. */
export interface PageSection {
  /** Its id; nothing for what stands before the first. */
  readonly id: string;
  /** From the line that begins it to the one before the next. */
  readonly lines: Lines;
}

/** Tells in which section of a page a place is. */
export function sectionsOf({ file, elements }: MdxFile): (place: Place) => PageSection {
  const begins = elements().filter(({ name }) => name === 'Task' || name === 'Step');
  return ({ line }) => {
    const index = begins.findLastIndex((begin) => begin.line <= line);
    const begin = begins[index];
    const last = (begins[index + 1]?.line ?? Infinity) - 1;
    const lines = { file, first: begin?.line ?? 1, last };
    return { id: begin?.id ?? '', lines };
  };
}
