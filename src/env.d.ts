import type { RunbookPage } from './render/runbook-page.ts';

declare global {
  namespace App {
    interface Locals {
      /** What the components of a runbook's page need to know; set by the page before it renders the prose. */
      runbookPage: RunbookPage;
    }
  }
}
