const usualDays = 180;

/** The days after which a bundle calls itself old: FIELDBOOK_MAX_AGE_DAYS, 0 for never. */
export function maxAgeDays(setting = process.env['FIELDBOOK_MAX_AGE_DAYS']): number {
  if (setting === undefined || setting === '') return usualDays;
  const days = Number(setting);
  if (Number.isInteger(days) && days >= 0) return days;
  throw new Error(`FIELDBOOK_MAX_AGE_DAYS is ${setting}; use a whole number of days, 0 for never.`);
}
