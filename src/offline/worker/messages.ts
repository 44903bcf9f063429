import {
  requestSchema,
  type LanguageRequest,
  type WorkerAnswer,
  type WorkerRequest,
} from '../../components/offline/worker-messages.ts';
import { tryParseWith } from '../../parse.ts';
import { StoppedError, type KeptLanguage } from './kept-language.ts';
import type { KeptSite } from './kept-site.ts';
import { lifetimeOf, type WorkerEvent } from './scope.ts';
import { isFull, reasonOf } from './server-state.ts';

type Say = (answer: WorkerAnswer) => void;

async function keepWhole(language: KeptLanguage, event: WorkerEvent, say: Say): Promise<void> {
  const { bytes: total, list } = language.files;
  let shown = -1;
  const hear = (done: number): void => {
    const percent = Math.floor((done / total) * 100);
    if (percent === shown) return;
    shown = percent;
    say({ type: 'progress', percent });
  };
  try {
    await language.keepWhole(lifetimeOf(event), hear);
    say({ type: 'state', state: 'kept', bytes: total });
  } catch (error) {
    if (error instanceof StoppedError) await sayState(language, say);
    else say({ type: 'failed', reason: await reasonOf(error, list) });
  }
}

async function sayState(language: KeptLanguage, say: Say): Promise<void> {
  say({ type: 'state', state: await language.state(), bytes: language.files.bytes });
}

async function sayKept(site: KeptSite, say: Say): Promise<void> {
  const languages: string[] = [];
  for (const language of site.languages)
    if ((await language.state()) === 'kept') languages.push(language.locale);
  say({ type: 'list', languages, pages: await site.pages.list() });
}

/** Keeps the languages that had no room beside the build before; that there is none now either is said. */
async function keepWanted(site: KeptSite, event: WorkerEvent, say: Say): Promise<void> {
  for (const language of site.languages) {
    const { locale } = language;
    if (!(await site.wanted.isDue(locale))) continue;
    try {
      await language.keepWhole(lifetimeOf(event));
    } catch (error) {
      if (!isFull(error) && !(error instanceof StoppedError)) {
        site.wanted.putOff(locale);
        continue;
      }
      if (isFull(error)) say({ type: 'failed', reason: 'full', locale });
    }
    await site.wanted.delete(locale);
  }
}

/** Keeps a page that was opened. Only a want of room is said: what else fails mends itself, or another worker keeps the page. */
async function keepVisited(site: KeptSite, event: WorkerEvent, say: Say): Promise<void> {
  const { url } = event.source ?? {};
  if (url === undefined) return;
  try {
    await site.keepPage(url, lifetimeOf(event));
  } catch (error) {
    if (isFull(error) && (await site.match(url)) === undefined)
      say({ type: 'failed', reason: 'full' });
  }
}

/** What is done for each request about a language. */
const languageRequests: Readonly<
  Record<
    LanguageRequest['type'],
    (language: KeptLanguage, event: WorkerEvent, say: Say) => Promise<void>
  >
> = {
  state: (language, _, say) => sayState(language, say),
  keepLanguage: keepWhole,
  dropLanguage: async (language, _, say) => {
    await language.drop();
    await sayState(language, say);
  },
  reason: async (language, _, say) => {
    say({ type: 'failed', reason: await reasonOf(undefined, language.files.list) });
  },
};

/** The request in a message; undefined where it is one of another build that this one does not know. */
export function requestIn({ data }: WorkerEvent): WorkerRequest | undefined {
  const parsed = tryParseWith(requestSchema, data, 'the message of a page');
  return parsed.ok ? parsed.value : undefined;
}

/** Does what a page asks, and answers on the port that came with it. */
export async function receive(
  site: KeptSite,
  request: Exclude<WorkerRequest, { type: 'SKIP_WAITING' }>,
  event: WorkerEvent,
): Promise<void> {
  const port = event.ports?.[0];
  const say: Say = (answer) => {
    port?.postMessage(answer);
  };
  if (request.type === 'visited') {
    await keepVisited(site, event, say);
    await keepWanted(site, event, say);
    return;
  }
  if (port === undefined) return;
  if (request.type === 'list') {
    await sayKept(site, say);
    return;
  }
  const language = site.languages.find(({ locale }) => locale === request.locale);
  if (language === undefined) return;
  // Who takes a language away does not want it with the next page.
  if (request.type === 'dropLanguage') await site.wanted.delete(language.locale);
  await languageRequests[request.type](language, event, say);
}
