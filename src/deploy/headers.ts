import { framePolicy, savedFilePolicy } from '../build/policy.ts';

/** The names of headers, and what they say. */
export type Headers = Readonly<Record<string, string>>;

/** The methods that a server of files answers. */
export const allowedMethods = ['GET', 'HEAD'] as const;

/** The headers of every answer, whatever its status, unless an exception replaces them. */
export const usualHeaders: Headers = {
  'Content-Security-Policy': framePolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cache-Control': 'no-cache',
};

/** Files of a folder whose answers have other headers than the usual ones. */
export interface HeaderException {
  readonly reason: string;
  readonly folder: string;
  /** The address of such a file; one expression for JavaScript and PCRE. */
  readonly pattern: RegExp;
  readonly headers: Headers;
}

/** The exceptions; no file has two. They hold where the file itself is sent, never for a page that says it is missing (IIS: docs/decisions/0045). */
export const headerExceptions: readonly HeaderException[] = [
  {
    reason: 'A name that holds a hash of the content never changes its content.',
    folder: '_astro',
    pattern: /^\/_astro\/.+\.[\w-]{8}\.\w+$/,
    headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
  },
  {
    reason:
      'A single file is saved, not opened: opened here it would have the storage of the site.',
    folder: 'downloads',
    pattern: /^\/downloads\/.+\.html$/,
    headers: {
      'Content-Security-Policy': savedFilePolicy,
      'Content-Disposition': 'attachment',
    },
  },
];

/** The headers of the answer that sends the file at an address. */
export function headersOf(address: string): Headers {
  const exception = headerExceptions.find(({ pattern }) => pattern.test(address));
  return { ...usualHeaders, ...exception?.headers };
}
