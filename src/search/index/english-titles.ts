import { sourceLocale } from '../../locales.ts';
import type { SearchRecord } from '../record.ts';

/** The records, in which each page in another language also has its English title: people know a task by either. */
export function withEnglishTitles(records: readonly SearchRecord[]): SearchRecord[] {
  const english = new Map(
    records
      .filter(({ locale, anchor }) => locale === sourceLocale && anchor === '')
      .map(({ runbook, titles }) => [runbook, titles[0]]),
  );
  return records.map((record) => {
    const text = english.get(record.runbook);
    const isOther = record.locale !== sourceLocale && record.anchor === '';
    if (!isOther || text === undefined || text === record.titles[0]) return record;
    return { ...record, parts: [...record.parts, { kind: 'english', text }] };
  });
}
