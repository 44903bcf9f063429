import * as z from 'zod/mini';

/** What a link of the content may be. */
const expected = 'an https URL as the browser shows it, with a plain host and without a user';

/** An address of another site: https, no user, no port, and a host that reads as what it is. */
export const httpsUrlSchema = z
  .url({ protocol: /^https$/, error: expected, abort: true })
  .check(z.refine(isPlainHttps, expected));

function isPlainHttps(text: string): boolean {
  const url = urlOf(text);
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '' || url.port !== '')
    return false;
  // What a browser would correct (spaces, backslashes, capitals, `..`) is not what the page shows.
  if (url.href !== text && url.href !== `${text}/`) return false;
  const labels = url.hostname.split('.');
  // Punycode stands for letters that may look like others; an address in numbers names nobody.
  return (
    labels.length > 1 &&
    !labels.some((label) => label.startsWith('xn--')) &&
    /^[a-z]{2,}$/.test(labels.at(-1) ?? '')
  );
}

function urlOf(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
