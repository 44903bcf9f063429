import { translator, type Translate } from '../parameters/messages.ts';
import { loadInterface, loadRunbookTexts } from '../content/read/load.ts';
import type { Runbook } from '../content/schemas/runbook.ts';
import type { Status } from '../content/schemas/status.ts';
import type { Locale } from '../locales.ts';
import { formatDate } from './format.ts';

/** What has become of a service, and whether nobody could verify it. */
export function stateText({ state, unverified }: Status, t: Translate): string {
  const name = t(`status.states.${state}`);
  return unverified ? t('status.doubtful', { state: name }) : name;
}

/** The status of a runbook in short, line by line: the service, its state, since when. */
export function statusTexts({ id, status }: Runbook, locale: Locale): string[] {
  const t = translator(loadInterface(locale), locale);
  const { services } = loadRunbookTexts(id, locale);
  return status.map((line) => {
    const date = line.since === undefined ? [] : [formatDate(line.since, locale)];
    return [services[line.id] ?? '', stateText(line, t), ...date].join(' · ');
  });
}
