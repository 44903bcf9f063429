import { translator } from '../parameters/messages.ts';
import { loadInterface, loadRunbookTexts } from '../content/read/load.ts';
import type { Runbook } from '../content/schemas/runbook.ts';
import type { Locale } from '../locales.ts';
import { formatDate } from './format.ts';

/** The status of a runbook in short, line by line: the service, its state, since when. */
export function statusTexts({ id, status }: Runbook, locale: Locale): string[] {
  const t = translator(loadInterface(locale), locale);
  const { services } = loadRunbookTexts(id, locale);
  return status.map(({ id: service, state, since, unverified }) => {
    const name = t(`status.states.${state}`);
    const told = unverified ? t('status.doubtful', { state: name }) : name;
    const date = since === undefined ? [] : [formatDate(since, locale)];
    return [services[service] ?? '', told, ...date].join(' · ');
  });
}
