/** What stands behind the hours of the first half of a day, and of the second, in English and French. */
const behind = {
  morning: /^(?::\d\d)?\s?a\.?m\b|^\s?h(?:eures?)?(?:\s\d+)? du matin\b/i,
  evening: /^(?::\d\d)?\s?p\.?m\b|^\s?h(?:eures?)?(?:\s\d+)? (?:du soir\b|de l[’']après-midi\b)/i,
};

/** What stands before the hours of the first half of a day, and of the second, in Korean and Chinese. */
const before = {
  morning: /(?:오전|새벽|아침|上午|早上|凌晨)\s?$/,
  evening: /(?:오후|저녁|밤|下午|晚上|傍晚)\s?$/,
};

/** What stands behind hours in Korean and Chinese. */
const isHour = /^\s?(?:시(?!간)|点|点钟|:\d\d|：\d\d)/;

/** A number as it is, or the hour of the day, of 24, that it stands for with the words around it. */
export function hourOfDay(number: string, left: string, right: string): string {
  const hour = Number(number);
  if (!/^\d\d?$/.test(number) || hour > 12) return number;
  const isNamed = isHour.test(right);
  if (behind.evening.test(right) || (isNamed && before.evening.test(left)))
    return String((hour % 12) + 12);
  if (behind.morning.test(right) || (isNamed && before.morning.test(left)))
    return String(hour % 12);
  return number;
}
