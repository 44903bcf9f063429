/** Writes numbers of bytes in the kilobytes of a language, rounded up: 969003 → "970 kB". */
export function kilobytesIn(tag: string): (bytes: number) => string {
  const format = new Intl.NumberFormat(tag, { style: 'unit', unit: 'kilobyte' });
  return (bytes) => format.format(Math.ceil(bytes / 1000));
}
