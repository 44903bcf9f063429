import type { AstroIntegration } from 'astro';
import { ContentError, formatContentFinding } from '../../content/finding.ts';
import { contentRoot } from '../../content/folders.ts';
import { findContentProblems } from './run-checks.ts';

/** Holds the content to its rules before a build, which fails with every finding, and while authors write. */
export function contentChecks(): AstroIntegration {
  return {
    name: 'fieldbook-content-checks',
    hooks: {
      'astro:build:start': async () => {
        const findings = await findContentProblems(contentRoot());
        if (findings.length === 0) return;
        const error = new ContentError(findings);
        // Where the check was called from helps nobody who writes content.
        error.stack = error.message;
        throw error;
      },
      'astro:server:start': async ({ logger }) => {
        for (const finding of await findContentProblems(contentRoot())) {
          logger.warn(formatContentFinding(finding));
        }
      },
    },
  };
}
