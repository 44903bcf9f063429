import * as z from 'zod/mini';
import { showOffer } from './show-offer.ts';
import { readValuesFile } from './read-values-file.ts';
import { showLinkOffer } from './link-offer.ts';
import { loadMessages, t } from './messages.ts';
import { adoptStyle } from '../page/adopt-style.ts';
import css from './offer.css?inline';
import { readValues } from '../values/values-store.ts';
import { valuesFileLimit } from './values-file-schema.ts';
import type { ValuesFileInput } from './values-file-schema.ts';

adoptStyle(css);

const offerSchema = z.object({
  values: z.record(z.string(), z.string()),
  steps: z.int(),
  isFresh: z.boolean(),
});

/** Saves every value that the reader has, of all runbooks, as a file; where there is none, that is to be said. */
export async function saveValues(): Promise<string> {
  const values = { ...readValues() };
  if (Object.keys(values).length === 0) {
    await loadMessages();
    return t('offline.values.nothing');
  }
  const file: ValuesFileInput = {
    format: 'fieldbook-values',
    version: 1,
    saved: new Date().toISOString(),
    values,
  };
  const blob = new Blob([`${JSON.stringify(file, undefined, 2)}\n`], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = 'fieldbook-values.json';
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
  return '';
}

/** Reads the chosen file and shows what it would change; a file that cannot be used changes nothing. */
export async function loadValues(input: HTMLInputElement): Promise<void> {
  const file = input.files?.[0];
  // The same file can then be chosen again.
  input.value = '';
  if (!file) return;
  await loadMessages();
  // A huge file is refused before it is read.
  if (file.size > valuesFileLimit) {
    await showOffer({ entries: {}, faults: [{ code: 'size', size: file.size }] }, { kind: 'file' });
    return;
  }
  await showOffer(readValuesFile(new Uint8Array(await file.arrayBuffer())), { kind: 'file' });
}

/** Shows for approval what came with the link that opened the page. */
export async function takeOffer(event: Event): Promise<void> {
  const offered = z.safeParse(offerSchema, event instanceof CustomEvent ? event.detail : undefined);
  if (!offered.success) return;
  await loadMessages();
  const { values, steps, isFresh } = offered.data;
  const entries = Object.entries(values).map(([name, typed]) => [name, { typed }] as const);
  if (isFresh) await showLinkOffer(values, steps);
  else
    await showOffer({ entries: Object.fromEntries(entries), faults: [] }, { kind: 'link', steps });
}
