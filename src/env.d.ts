import type { RunbookPage } from './render/runbook-page.ts';

declare global {
  namespace App {
    interface Locals {
      /** The data of a runbook's page for its components; the page sets it before it renders the prose. */
      runbookPage: RunbookPage;
    }
  }
}
