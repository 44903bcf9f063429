import type { Locale } from '../../locales.ts';

/** Other spellings of names, with the spelling that the pages use. */
const aliases: Partial<Record<Locale, Readonly<Record<string, string>>>> = {
  ko: {
    마이크로소프트: 'Microsoft',
    익스체인지: 'Exchange',
    스카이프: 'Skype',
    파워셸: 'PowerShell',
    파워쉘: 'PowerShell',
    아웃룩: 'Outlook',
    오피스: 'Office',
    윈도우즈: 'Windows',
    윈도우: 'Windows',
    와이파이: 'Wi-Fi',
    아이폰: 'iPhone',
    아이패드: 'iPad',
    애플: 'Apple',
    커맨드렛: 'cmdlet',
    엣지: '에지',
    관리쉘: '관리 셸',
  },
  zh: { 微软: 'Microsoft', 苹果: 'Apple', 无线网络: 'Wi-Fi', 安卓: 'Android' },
};

/** The query with names in the spelling of the pages. */
export function withPageSpelling(query: string, locale: Locale): string {
  return Object.entries(aliases[locale] ?? {}).reduce(
    (text, [spelling, name]) => text.replaceAll(spelling, name),
    query,
  );
}
