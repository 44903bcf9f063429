import { attribute, elementsIn, setAttribute } from '../../build/html.ts';
import type { Document } from '../../build/html.ts';

/**
 * The policy of a page that is opened from a file. Chromium (109 and later) and Firefox both let 'self' stand for
 * files, as tests try; nothing is fetched and no worker is started, because no browser would do so for a file.
 */
export const filePolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Gives a page the bundle's content security policy in place of the site's. */
export function bundlePolicy(page: Document, file: string): void {
  for (const element of elementsIn(page)) {
    if (attribute(element, 'http-equiv')?.toLowerCase() !== 'content-security-policy') continue;
    setAttribute(element, 'content', filePolicy);
    return;
  }
  throw new Error(`${file}: the page has no content security policy.`);
}
