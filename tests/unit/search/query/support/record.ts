import type { SearchRecord } from '../../../../../src/search/record.ts';

/** A record of a step; what a test cares about is given. */
export function aRecord(given: Partial<SearchRecord> = {}): SearchRecord {
  return {
    locale: 'en',
    page: 'en/a-runbook/',
    anchor: 'test-federation',
    runbook: 'a-runbook',
    titles: ['A runbook', 'Test', 'Test the federation'],
    parts: [],
    ...given,
  };
}
