/** A number of bytes in the kilobytes of a language, rounded up: 969003 → "970 kB". */
export function kilobytes(bytes: number, tag: string): string {
  const format = new Intl.NumberFormat(tag, { style: 'unit', unit: 'kilobyte' });
  return format.format(Math.ceil(bytes / 1000));
}
