import { translator, type Translate } from '../parameters/messages.ts';
import { loadInterface, loadRunbookTexts } from '../content/read/load.ts';
import type { Runbook } from '../content/schemas/runbook.ts';
import type { Status } from '../content/schemas/status.ts';
import type { Locale } from '../locales.ts';
import { formatDate } from './format.ts';

/** What has become of a service, and whether nobody could verify it. */
export function stateText({ state, unverified }: Status, t: Translate): string {
  const name = whole(t(`status.states.${state}`));
  return unverified ? t('status.doubtful', { state: name }) : name;
}

/** Since when a service is in its state; from when, where that is only announced. */
export function sinceText({ state, since }: Status, locale: Locale, t: Translate): string {
  if (since === undefined) return '';
  const date = whole(formatDate(since, locale));
  return t(state === 'announced' ? 'status.fromDate' : 'status.sinceDate', { date });
}

/** The status of a runbook in short, line by line: the service, its state, since when. */
export function statusTexts({ id, status }: Runbook, locale: Locale): string[] {
  const t = translator(loadInterface(locale), locale);
  const { services } = loadRunbookTexts(id, locale);
  return status.map((line) =>
    [services[line.id] ?? '', stateText(line, t), sinceText(line, locale, t)]
      .filter((part) => part !== '')
      .join(' · '),
  );
}

/** A text inside which no line ends. */
function whole(text: string): string {
  return text.replaceAll(' ', '\u00A0');
}
