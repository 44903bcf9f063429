import type { AstroPrerenderer } from 'astro';

/** Is told of the pages of a build, by their paths below the root, such as `ko/lync-push-notifications/`. */
export interface PageListener {
  /** Whether it is told of a page. */
  readonly wants: (page: string) => boolean;
  /** The first page is about to be asked for. */
  readonly begin: () => void;
  readonly written: (page: string) => void;
}

/** The path of a page below the root, such as `ko/lync-push-notifications/`, of its address. */
export function pathOf(url: string): string {
  return decodeURI(new URL(url).pathname).slice(1);
}

/**
 * Makes pages as another does, and tells of those that are wanted when the next one is asked for: by then it is written. They
 * come first, so that what is told of them works while the others are made.
 */
export function tellingPages(own: AstroPrerenderer, listener: PageListener): AstroPrerenderer {
  let before: string | undefined;
  return {
    ...own,
    getStaticPaths: async () => {
      const paths = await own.getStaticPaths();
      listener.begin();
      const isWanted = ({ pathname }: (typeof paths)[number]) =>
        listener.wants(`${pathname.replace(/^\/|\/$/g, '')}/`);
      return [...paths.filter(isWanted), ...paths.filter((path) => !isWanted(path))];
    },
    render: (request, options) => {
      if (before !== undefined && listener.wants(before)) listener.written(before);
      before = pathOf(request.url);
      return own.render(request, options);
    },
  };
}
