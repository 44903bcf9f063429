import { notingReads } from '../../content/read/noted-reads.ts';
import { pathOf } from '../telling-pages.ts';
import type { AstroPrerenderer } from 'astro';
import type { KeptFiles } from '../../kept-files.ts';

/** What decides a page that may be kept. */
interface PageInputs {
  /** The hash of everything that it is made from. */
  readonly key: string;
  /** Whether that covers something that was read: a path of the content, or what else is noted. */
  readonly covers: (read: string) => boolean;
}

/** Tells what decides a page, by its path below the root; nothing of one that is made anew each time. */
export type InputsOf = (page: string) => PageInputs | undefined;

/** How many pages were taken as an earlier build had made them, of all. */
export interface PageCounts {
  all: number;
  asBefore: number;
}

type Rendered = Awaited<ReturnType<AstroPrerenderer['render']>>;

/** A page as it was made, and its bytes, where it is one that can be kept. */
async function bytesOf(rendered: Rendered): Promise<readonly [Response, Buffer | undefined]> {
  const response = rendered instanceof Response ? rendered : rendered.response;
  if (response.status !== 200 || response.body === null) return [response, undefined];
  const bytes = Buffer.from(await response.arrayBuffer());
  return [new Response(bytes, response), bytes];
}

/**
 * Makes pages as another does, and takes those that an earlier build has made from the same inputs. A page that reads what
 * its inputs do not cover is not kept, so that it cannot go stale.
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
      const known = files.read(inputs.key);
      if (known !== undefined) {
        counts.asBefore += 1;
        return new Response(new Uint8Array(known));
      }
      const { made, reads } = await notingReads(async () =>
        bytesOf(await own.render(request, options)),
      );
      const [response, bytes] = made;
      if (bytes !== undefined && [...reads].every((read) => inputs.covers(read)))
        files.write(inputs.key, bytes);
      return response;
    },
  };
}
