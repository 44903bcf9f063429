import * as z from 'zod/mini';

/** A day of the calendar as ISO 8601 writes it. */
export const dateSchema = z.iso.date('a day of the calendar as 2026-11-21');
