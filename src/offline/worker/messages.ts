import type { WorkerAnswer } from '../../components/offline/worker-answers.ts';
import { StoppedError } from './file-group.ts';
import type { KeptLanguage } from './kept-language.ts';
import type { KeptSite } from './kept-site.ts';
import type { WorkerEvent } from './scope.ts';
import { reasonOf } from './server-state.ts';

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
    await language.keepWhole({ waitUntil: event.waitUntil.bind(event) }, hear);
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

/** What a page may ask about a language. */
const requests: Readonly<
  Record<string, (language: KeptLanguage, event: WorkerEvent, say: Say) => Promise<void>>
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

/** Does what a page asks, and answers on the port that came with it. */
export async function receive(site: KeptSite, event: WorkerEvent): Promise<void> {
  const message = Object(event.data) as { type?: unknown; locale?: unknown };
  const type = String(message.type);
  const page = event.source?.url;
  if (type === 'visited' && page !== undefined)
    await site.keepPage(page, { waitUntil: event.waitUntil.bind(event) });
  const port = event.ports?.[0];
  if (port === undefined) return;
  const say: Say = (answer) => {
    port.postMessage(answer);
  };
  if (type === 'list') await sayKept(site, say);
  const language = site.languages.find(({ locale }) => locale === message.locale);
  if (language && Object.hasOwn(requests, type)) await requests[type]?.(language, event, say);
}
