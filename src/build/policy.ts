/**
 * The content security policy of every page: everything from the site itself, nothing inline, no evaluation but the
 * WebAssembly of the search engine. A page that is opened from a file has no origin of its own, hence the bundle's own policy.
 */
export const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
