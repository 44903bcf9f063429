import { isMap } from '../../components/page/embedded-guards.ts';
import { packVersioned, unpackVersioned, type VersionedEntries } from './versioned-entries.ts';

/** The data that one page hands to the next in the fragment of a link. */
export interface HandoffPayload {
  /**
   * The random ids of pages that the reader has come from, the last one first. A page that finds its own among them knows
   * that its reader sent the link: nobody else has seen that id.
   */
  readonly pageIds: readonly string[];
  /** A random text: a page that finds it in its own storage shares one with the page before. */
  readonly storageProbe: string;
  readonly versioned: VersionedEntries;
  /** Whether an address could not hold all entries: the values are missing, and perhaps the steps that are done as well. */
  readonly isTooLarge: boolean;
}

// Members are named as pages of earlier bundles read them.
const version = 2;
const separator = '&fieldbook=';
/** The most ids in a payload, which is more pages than a reader goes through. */
export const maxPageIds = 300;
// Firefox opens no address of more than a mebibyte.
const maxPackedLength = 500_000;

function isRandomId(input: unknown): input is string {
  return typeof input === 'string' && /^[0-9a-f]{32}$/.test(input);
}

function payloadOf(input: unknown, now: number): HandoffPayload | undefined {
  if (!isMap(input) || input['version'] !== version) return undefined;
  const { journey, pages = [], mark: storageProbe } = input;
  const versioned = unpackVersioned(input['entries'], now);
  const pageIds: unknown[] = Array.isArray(pages) ? [journey, ...(pages as unknown[])] : [];
  if (pageIds.length === 0 || pageIds.length > maxPageIds || !pageIds.every(isRandomId))
    return undefined;
  if (!isRandomId(storageProbe) || versioned === undefined) return undefined;
  return { pageIds, storageProbe, versioned, isTooLarge: input['tooLarge'] === true };
}

/** An id of 128 random bits in hexadecimal, too many for anybody to guess. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A link's fragment that carries a payload as well as the anchor; none where it would be too long for an address. */
export function packFragment(
  anchor: string,
  { pageIds, storageProbe, versioned, isTooLarge }: HandoffPayload,
): string | undefined {
  const [journey, ...pages] = pageIds;
  const payload = {
    version,
    journey,
    ...(pages.length > 0 ? { pages } : {}),
    mark: storageProbe,
    entries: packVersioned(versioned),
    ...(isTooLarge ? { tooLarge: true } : {}),
  };
  const bytes = new TextEncoder().encode(JSON.stringify(payload));
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  if (text.length > maxPackedLength) return undefined;
  return `#${anchor}${separator}${text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}

function payloadIn(packed: string, now: number): HandoffPayload | undefined {
  if (packed.length > maxPackedLength) return undefined;
  try {
    const text = packed.replaceAll('-', '+').replaceAll('_', '/');
    const bytes = Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0));
    return payloadOf(JSON.parse(new TextDecoder().decode(bytes)), now);
  } catch {
    return undefined;
  }
}

/** The anchor of a fragment, and the payload in it as far as it is right. */
export function unpackFragment(
  hash: string,
  now = Date.now(),
): { anchor: string; payload: HandoffPayload | undefined } | undefined {
  const at = hash.indexOf(separator);
  if (at === -1) return undefined;
  return { anchor: hash.slice(1, at), payload: payloadIn(hash.slice(at + separator.length), now) };
}
