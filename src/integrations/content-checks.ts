import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { DiagnosticError, formatDiagnostic } from '../diagnostic.ts';
import { contentRoot } from '../content/read/folders.ts';
import { findContentProblems } from '../content/checks/index.ts';
import { watchContent } from './watch-content.ts';

/** Holds the content to its rules: a build fails with every diagnostic, and authors see them as they write. */
export function contentChecks(): AstroIntegration {
  return {
    name: 'fieldbook-content-checks',
    hooks: {
      // Before Astro reads the content itself, which would stop at the first error.
      'astro:config:setup': async ({ command }) => {
        if (command === 'build') await refuseUnsoundContent(contentRoot());
      },
      'astro:server:setup': ({ server, logger }) => {
        const root = contentRoot();
        const judge = () => void warn(root, logger);
        watchContent(server.watcher, judge);
        judge();
      },
    },
  };
}

/** Throws a DiagnosticError with every diagnostic, unless there is none. */
export async function refuseUnsoundContent(root: string): Promise<void> {
  const diagnostics = await findContentProblems(root);
  if (diagnostics.length === 0) return;
  const error = new DiagnosticError(diagnostics);
  // Where the check was called from helps nobody who writes content.
  error.stack = error.message;
  throw error;
}

async function warn(root: string, logger: AstroIntegrationLogger): Promise<void> {
  const diagnostics = await findContentProblems(root);
  for (const diagnostic of diagnostics) logger.warn(formatDiagnostic(diagnostic));
}
