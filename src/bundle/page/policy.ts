import { filePolicy } from '../../build/policy.ts';
import { attribute, elementsIn, setAttribute } from '../../build/html.ts';
import type { HtmlDocument } from '../../build/html.ts';

/** Gives a page another content security policy; throws where it has none, as it would then go without. */
export function setPolicy(page: HtmlDocument, file: string, policy: string): void {
  for (const element of elementsIn(page)) {
    if (attribute(element, 'http-equiv')?.toLowerCase() !== 'content-security-policy') continue;
    setAttribute(element, 'content', policy);
    return;
  }
  throw new Error(`${file}: the page has no content security policy.`);
}

/** Gives a page the bundle's content security policy in place of the site's. */
export function bundlePolicy(page: HtmlDocument, file: string): void {
  setPolicy(page, file, filePolicy);
}
