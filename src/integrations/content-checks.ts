import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { DiagnosticError } from '../diagnostic.ts';
import { contentRoot } from '../content/read/folders.ts';
import { isCheckedBefore } from '../content/read/checked-before.ts';
import { CheckThread } from './check-thread.ts';
import { watchContent } from './watch-content.ts';

/** Holds the content to its rules: a build fails with every diagnostic, and authors see them as they write. */
export function contentChecks(): AstroIntegration {
  let thread: CheckThread | undefined;
  return {
    name: 'fieldbook-content-checks',
    hooks: {
      // This runs before Astro reads the content itself and stops at the first error.
      'astro:config:setup': async ({ command }) => {
        if (command === 'build' && !isCheckedBefore()) await refuseUnsoundContent(contentRoot());
      },
      'astro:server:setup': ({ server, logger }) => {
        const started = new CheckThread(contentRoot(), ({ message }) => {
          logger.error(`The check of the content ended. Stop and start this command: ${message}`);
        });
        thread = started;
        const check = (isSame: () => boolean) => void warn(started, logger, isSame);
        watchContent(server.watcher, 200, check);
        check(() => true);
      },
      'astro:server:done': () => thread?.end(),
    },
  };
}

/** Throws a DiagnosticError with every diagnostic, unless there is none. */
export async function refuseUnsoundContent(root: string): Promise<void> {
  // A build whose content is checked beside it needs none of the checks: to load them takes a quarter of a second.
  const { findContentProblems } = await import('../content/checks/index.ts');
  const diagnostics = await findContentProblems(root);
  if (diagnostics.length === 0) return;
  throw new DiagnosticError(diagnostics);
}

async function warn(
  thread: CheckThread,
  logger: AstroIntegrationLogger,
  isSame: () => boolean,
): Promise<void> {
  const found = await thread.check();
  // The check that follows the change tells.
  if (!isSame()) return;
  for (const line of found) logger.warn(line);
  if (found.length === 0) logger.info('content: checked');
}
