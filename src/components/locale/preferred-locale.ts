/** The locale, of those that exist, that the reader chose before or that their browser asks for; the only one in any case. */
export function preferredLocale(
  existing: readonly string[],
  saved: string | null,
  asked: readonly string[],
): string | undefined {
  if (existing.length === 1) return existing[0];
  const wanted = [saved ?? '', ...asked].map((tag) => tag.toLowerCase().split('-')[0] ?? '');
  return wanted.find((tag) => existing.includes(tag));
}
