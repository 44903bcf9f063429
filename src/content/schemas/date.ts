import * as z from 'zod/mini';

/** The first day that anything in the content can have happened on: before it stand misspelled years. */
const earliest = '1990-01-01';

/** A day of the calendar as ISO 8601 writes it. */
export const dateSchema = z.iso
  .date({ error: 'a day of the calendar as 2026-11-21', abort: true })
  .check(z.refine((day) => day >= earliest, `a day after ${earliest}`));
