const usualDays = 180;

/** The days after which a bundle calls itself old: FIELDBOOK_MAX_AGE_DAYS, 0 for never. */
export function maxAgeDays(told = process.env['FIELDBOOK_MAX_AGE_DAYS']): number {
  if (told === undefined || told === '') return usualDays;
  const days = Number(told);
  if (Number.isInteger(days) && days >= 0) return days;
  throw new Error(`FIELDBOOK_MAX_AGE_DAYS is ${told}; use a whole number of days, 0 for never.`);
}
