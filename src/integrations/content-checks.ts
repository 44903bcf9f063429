import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { DiagnosticError, formatDiagnostic } from '../diagnostic.ts';
import { contentRoot } from '../content/read/folders.ts';
import { findContentProblems } from '../content/checks/index.ts';
import { isCheckedBefore } from '../content/read/checked-before.ts';
import { watchContent } from './watch-content.ts';

/** Holds the content to its rules: a build fails with every diagnostic, and authors see them as they write. */
export function contentChecks(): AstroIntegration {
  return {
    name: 'fieldbook-content-checks',
    hooks: {
      // This runs before Astro reads the content itself and stops at the first error.
      'astro:config:setup': async ({ command }) => {
        if (command === 'build' && !isCheckedBefore()) await refuseUnsoundContent(contentRoot());
      },
      'astro:server:setup': async ({ server, logger }) => {
        const root = contentRoot();
        watchContent(server.watcher, (isSame) => void warn(root, logger, isSame));
        await warn(root, logger, () => true);
      },
    },
  };
}

/** Throws a DiagnosticError with every diagnostic, unless there is none. */
export async function refuseUnsoundContent(root: string): Promise<void> {
  const diagnostics = await findContentProblems(root);
  if (diagnostics.length === 0) return;
  throw new DiagnosticError(diagnostics);
}

async function warn(
  root: string,
  logger: AstroIntegrationLogger,
  isSame: () => boolean,
): Promise<void> {
  const diagnostics = await findContentProblems(root);
  // The check that follows the change tells.
  if (!isSame()) return;
  for (const diagnostic of diagnostics) logger.warn(formatDiagnostic(diagnostic));
  if (diagnostics.length === 0) logger.info('content: checked');
}
