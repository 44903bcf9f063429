import * as z from 'zod/mini';
import { notingReads } from '../../content/read/noted-reads.ts';
import { parseWith } from '../../parse.ts';
import { pathOf } from '../telling-pages.ts';
import type { AstroPrerenderer } from 'astro';
import type { KeptFiles } from '../../kept-files.ts';

/** Tells of something that a page has read, and its key does not cover, what is found there now. */
export interface ReadStates {
  /** Its name, which is the same in each build. */
  readonly nameOf: (read: string) => string;
  /** What is found under a name; nothing where that cannot be told, and the page is not kept. */
  readonly stateOf: (name: string) => string | undefined;
}

/** What decides a page that may be kept. */
interface PageInputs {
  /** The hash of everything that it is made from, but what it has read beyond that. */
  readonly key: string;
  /** Whether that covers something that was read: a path of the content, or what else is noted. */
  readonly covers: (read: string) => boolean;
  /** Asked for what it does not cover; without it, a page that reads such a thing is made each time. */
  readonly states?: ReadStates;
}

/** Tells what decides a page, by its path below the root; nothing of one that is made anew each time. */
export type InputsOf = (page: string) => PageInputs | undefined;

/** How many pages were taken as an earlier build had made them, of all. */
export interface PageCounts {
  all: number;
  asBefore: number;
}

type Rendered = Awaited<ReturnType<AstroPrerenderer['render']>>;

/** What a page has read beyond its key, by name, with what it found there. */
const foundSchema = z.array(z.tuple([z.string(), z.string()]));

/** A page as it was made, and its bytes, where it is one that can be kept. */
async function bytesOf(rendered: Rendered): Promise<readonly [Response, Buffer | undefined]> {
  const response = rendered instanceof Response ? rendered : rendered.response;
  if (response.status !== 200 || response.body === null) return [response, undefined];
  const bytes = Buffer.from(await response.arrayBuffer());
  return [new Response(bytes, response), bytes];
}

/** A page that is kept, if all that it has read beyond its key is as it was. */
function pageIn(kept: Buffer, { key, states }: PageInputs): Buffer | undefined {
  const end = kept.indexOf('\n');
  const found = parseWith(foundSchema, JSON.parse(kept.toString('utf8', 0, end)), key);
  const isSame = found.every(([name, state]) => states?.stateOf(name) === state);
  return isSame ? kept.subarray(end + 1) : undefined;
}

/** What becomes of a page that is kept; nothing where it has read what nobody can look at again. */
function keptPage(
  bytes: Buffer,
  reads: Iterable<string>,
  { covers, states }: PageInputs,
): Buffer | undefined {
  const found: [name: string, state: string][] = [];
  for (const read of reads) {
    if (covers(read)) continue;
    const name = states?.nameOf(read) ?? read;
    const state = states?.stateOf(name);
    if (state === undefined) return undefined;
    found.push([name, state]);
  }
  return Buffer.concat([Buffer.from(`${JSON.stringify(found)}\n`), bytes]);
}

/**
 * Makes pages as another does, and takes those that an earlier build has made from the same inputs. What a page reads that
 * its inputs do not cover is noted with it, and looked at before it is taken; where that cannot be, it is not kept, so that
 * no page can go stale.
 */
export function keepingPages(
  own: AstroPrerenderer,
  files: KeptFiles,
  inputsOf: InputsOf,
  counts: PageCounts,
): AstroPrerenderer {
  return {
    ...own,
    render: async (request, options) => {
      counts.all += 1;
      const inputs = inputsOf(pathOf(request.url));
      if (inputs === undefined) return own.render(request, options);
      const kept = files.read(inputs.key);
      const known = kept && pageIn(kept, inputs);
      if (known !== undefined) {
        counts.asBefore += 1;
        return new Response(new Uint8Array(known));
      }
      const { made, reads } = await notingReads(async () =>
        bytesOf(await own.render(request, options)),
      );
      const [response, bytes] = made;
      const fresh = bytes && keptPage(bytes, reads, inputs);
      if (fresh !== undefined) files.write(inputs.key, fresh);
      return response;
    },
  };
}
