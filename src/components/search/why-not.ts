import { askWorker } from '../offline/ask-worker.ts';
import { pageWorker } from '../offline/site-worker.ts';
import { t as pageText } from '../page/page-data.ts';
import { loadMessages, t } from './messages.ts';

/** The reason why search could not be loaded, and what to do: the service worker knows whether there is a network. */
export async function whyNot(locale: string): Promise<string> {
  const failed = pageText('search.failed');
  const worker = pageWorker();
  if (!worker) return failed;
  const answer = await askWorker(worker, { type: 'reason', locale });
  if (answer?.type !== 'failed') return failed;
  try {
    await loadMessages();
  } catch {
    return failed;
  }
  if (answer.reason === 'network') return t('search.noNetwork');
  return answer.reason === 'newer' ? t('search.newer') : failed;
}
