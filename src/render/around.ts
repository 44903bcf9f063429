const place = '\u0000';

/** The texts before and behind what stands in a text that is written around it. */
export function around(
  write: (place: string) => string,
): readonly [before: string, behind: string] {
  const [before = '', behind = ''] = write(place).split(place);
  return [before, behind];
}
