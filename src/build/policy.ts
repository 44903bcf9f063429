/** Joins the directives of a content security policy. */
function policyOf(...directives: readonly string[]): string {
  return ["default-src 'none'", ...directives, "base-uri 'none'", "form-action 'none'"].join('; ');
}

/**
 * The policy of every page of a site: it allows only what comes from the site itself, nothing inline, and no evaluation
 * but the WebAssembly of the search engine.
 */
export const sitePolicy = policyOf(
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
);

/**
 * The policy of a page that is opened from a file. In Chromium (109 and later) and Firefox, 'self' includes files, as
 * tests prove. It allows no fetch and no worker, which no browser has for a file.
 */
export const filePolicy = policyOf(
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
);

/** The policy of a page that holds its scripts and styles: only these may run, by their hashes (`'sha256-…'`). */
export function inlinePolicy(scripts: readonly string[], styles: readonly string[]): string {
  return policyOf(
    `script-src ${scripts.join(' ')}`,
    `style-src ${styles.join(' ')}`,
    'img-src data:',
  );
}

/** What a policy in a page cannot say, and a header does: nobody may frame the page. */
export const framePolicy = "frame-ancestors 'none'";

/** The policy of a file that is saved, not opened: opened on the site it would have the site's storage. */
export const savedFilePolicy = `sandbox; ${framePolicy}`;
