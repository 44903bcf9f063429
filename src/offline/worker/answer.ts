import { bare, type KeptSite } from './kept-site.ts';

/** The page that says what is kept: in the language of the address, or the one read last, or any. */
async function answeringPage(site: KeptSite, url: string): Promise<string | undefined> {
  const last = (await site.pages.list()).at(-1)?.path;
  const wanted = [url, ...(last === undefined ? [] : [new URL(last, url).href])];
  const languages = [...wanted.map((address) => site.languageOf(address)), ...site.languages];
  for (const language of languages) {
    const page = language && new URL(`/${language.locale}/offline/`, url).href;
    // Asked in the same way as by the next request, which would otherwise be led here again without end.
    if (page !== undefined && (await site.match(page)) !== undefined) return page;
  }
  return undefined;
}

/** The answer to a page that is not kept where there is no network. */
async function answerWithoutNetwork(site: KeptSite, address: string): Promise<Response> {
  const url = new URL(address);
  const folder = bare(address).replace(/\/(?:index\.html)?$|$/, '/');
  if (folder !== bare(address) && (await site.match(folder)) !== undefined)
    return Response.redirect(folder + url.search);
  const page = await answeringPage(site, address);
  if (page === undefined) return Response.error();
  // At an address of its own, the page finds all of its files in the caches.
  const asked = encodeURIComponent(url.pathname + url.search);
  return Response.redirect(`${page}?asked=${asked}`);
}

/** So long a server may take to begin an answer: on the slowest link, a connection is made in half of this. */
const patienceMs = 30_000;

/** Fetches a page. A server that does not begin to answer is given up where something is kept that can answer. */
async function pageFromNetwork(site: KeptSite, request: Request): Promise<Response> {
  const ending = new AbortController();
  const giveUp = async (): Promise<void> => {
    const page = await answeringPage(site, request.url).catch(() => undefined);
    if (page !== undefined && isWaiting) ending.abort();
  };
  let isWaiting = true;
  const timer = setTimeout(() => void giveUp(), patienceMs);
  try {
    return await fetch(request, { signal: ending.signal });
  } finally {
    // What follows may take as long as it takes.
    isWaiting = false;
    clearTimeout(timer);
  }
}

/** A file that is kept, for a page that came from the caches itself. */
async function keptFor(
  site: KeptSite,
  address: string,
  page: string | undefined,
): Promise<Response | undefined> {
  if (page === undefined || (await site.match(page)) === undefined) return undefined;
  return site.match(address);
}

/**
 * Answers a request. A page that came from the caches gets everything else from them too, and a page that came from the
 * network gets everything from there, so that files of two builds never meet. The page's address tells which of the two
 * it was, because a service worker that is stopped loses its memory.
 */
export async function answer(
  site: KeptSite,
  request: Request,
  pageOf: () => Promise<string | undefined>,
): Promise<Response> {
  const isPage = request.mode === 'navigate';
  const looking = isPage
    ? site.match(request.url)
    : pageOf().then((page) => keptFor(site, request.url, page));
  // Caches that the browser cannot read, as on a damaged disk, keep nothing from whoever has a network.
  const kept = await looking.catch(() => undefined);
  if (kept) return kept;
  if (!isPage) return fetch(request);
  try {
    return await pageFromNetwork(site, request);
  } catch {
    return answerWithoutNetwork(site, request.url).catch(() => Response.error());
  }
}
