import { convertHangulToQwerty, convertQwertyToHangul } from 'es-hangul';
import { languageOf, type Locale } from '../../locales.ts';
import { isCapital, writesSyllables } from './keys.ts';

export { findInitials } from './initials.ts';

/** The queries that the same keys give with the other layout of a Korean keyboard, the likeliest first. */
export function readingsOf(query: string, locale: Locale): string[] {
  const isKorean = languageOf(locale).script === 'hangul';
  const hasJamo = /[ㄱ-ㅣ]/u.test(query);
  const readings = [
    ...(isKorean ? koreanReadings(query) : []),
    ...(isKorean && hasJamo ? [toLatin(query, (word) => /[ㄱ-ㅣ]/u.test(word))] : []),
    toLatin(query, () => true),
  ];
  return [...new Set(readings)].filter((reading) => reading !== query);
}

// Names in Latin letters stand in Korean titles too: abbreviations and short words may be meant as they are.
function koreanReadings(query: string): string[] {
  return [
    toHangul(query, (run) => !isCapital(run)),
    toHangul(query, () => true),
    toHangul(query, (run) => run.length > 3),
  ];
}

function toHangul(query: string, isMeant: (run: string) => boolean): string {
  return query.replace(/[a-z]+/gi, (run) => {
    if (!writesSyllables(run) || !isMeant(run)) return run;
    return convertQwertyToHangul(isCapital(run) ? run.toLowerCase() : run);
  });
}

function toLatin(query: string, isMeant: (word: string) => boolean): string {
  return query.replace(/[ㄱ-ㅣ가-힣]+/gu, (run) =>
    isMeant(run) ? convertHangulToQwerty(run).toLowerCase() : run,
  );
}
