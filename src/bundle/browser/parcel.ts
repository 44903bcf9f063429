import { isMap } from '../../components/page/embedded-guards.ts';
import { packLedger, unpackLedger, type Ledger } from './ledger.ts';

/** What one page hands to the next in the fragment of a link. */
export interface Parcel {
  /** Says that pages hand over the same reader's values: nobody else can know it. */
  readonly journey: string;
  /** Where the next page finds it in its own storage too, the pages share one. */
  readonly mark: string;
  readonly ledger: Ledger;
}

const version = 2;
const separator = '&fieldbook=';
// Firefox opens no address of more than a mebibyte.
const longest = 500_000;

function isName(input: unknown): input is string {
  return typeof input === 'string' && /^[0-9a-f]{32}$/.test(input);
}

function parcelOf(input: unknown, now: number): Parcel | undefined {
  if (!isMap(input) || input['version'] !== version) return undefined;
  const { journey, mark } = input;
  const ledger = unpackLedger(input['entries'], now);
  if (!isName(journey) || !isName(mark) || ledger === undefined) return undefined;
  return { journey, mark, ledger };
}

/** A random name. */
export function randomName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A link's fragment that carries a parcel as well as the anchor; none where it would be too long for an address. */
export function packFragment(
  anchor: string,
  { journey, mark, ledger }: Parcel,
): string | undefined {
  const parcel = { version, journey, mark, entries: packLedger(ledger) };
  const bytes = new TextEncoder().encode(JSON.stringify(parcel));
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  if (text.length > longest) return undefined;
  return `#${anchor}${separator}${text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}

function parcelIn(packed: string, now: number): Parcel | undefined {
  if (packed.length > longest) return undefined;
  try {
    const text = packed.replaceAll('-', '+').replaceAll('_', '/');
    const bytes = Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0));
    return parcelOf(JSON.parse(new TextDecoder().decode(bytes)), now);
  } catch {
    return undefined;
  }
}

/** The anchor of a fragment, and the parcel in it as far as it is right. */
export function unpackFragment(
  hash: string,
  now = Date.now(),
): { anchor: string; parcel: Parcel | undefined } | undefined {
  const at = hash.indexOf(separator);
  if (at === -1) return undefined;
  return { anchor: hash.slice(1, at), parcel: parcelIn(hash.slice(at + separator.length), now) };
}
