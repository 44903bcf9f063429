import { isMap } from '../../../schemas/embedded.ts';
import { isStoredDone, isStoredValues } from '../../../schemas/stored-values.ts';

/** What a page keeps under our name, and what an entry must be to be taken over from another page. */
const checks: Readonly<Record<string, (text: string) => boolean>> = {
  'fieldbook.values': (text) => isStoredValues(JSON.parse(text)),
  'fieldbook.done': (text) => isStoredDone(JSON.parse(text)),
  'fieldbook.theme': (text) => text === 'light' || text === 'dark',
  'fieldbook.wrap': (text) => text === 'true' || text === 'false',
  'fieldbook.locale': (text) => /^[a-z]{2}$/.test(text),
};

/** The entries that follow the reader. */
export const carriedKeys = Object.keys(checks);

/** What one page hands to the next in the fragment of a link. */
export interface Parcel {
  readonly version: 1;
  /** Says that pages hand over the same reader's values: nobody else can know it. */
  readonly journey: string;
  /** Where the next page finds it in its own storage too, the pages share one. */
  readonly mark: string;
  readonly stored: Readonly<Record<string, string>>;
}

const longest = 200_000;

function isName(input: unknown): input is string {
  return typeof input === 'string' && /^[0-9a-f]{32}$/.test(input);
}

const separator = '&fieldbook=';

function isRight(key: string, text: unknown): text is string {
  try {
    const check = Object.hasOwn(checks, key) ? checks[key] : undefined;
    return typeof text === 'string' && text.length <= longest && check?.(text) === true;
  } catch {
    return false;
  }
}

function parcelOf(input: unknown): Parcel | undefined {
  if (!isMap(input) || input['version'] !== 1 || !isMap(input['stored'])) return undefined;
  const { journey, mark, stored } = input;
  if (!isName(journey) || !isName(mark)) return undefined;
  const right = Object.entries(stored).filter((entry): entry is [string, string] =>
    isRight(...entry),
  );
  return { version: 1, journey, mark, stored: Object.fromEntries(right) };
}

/** A random name. */
export function randomName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A link's fragment that carries a parcel as well as the anchor. */
export function packFragment(anchor: string, parcel: Parcel): string {
  const bytes = new TextEncoder().encode(JSON.stringify(parcel));
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return `#${anchor}${separator}${text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}

/** The anchor of a fragment, and the parcel in it as far as it is right. */
export function unpackFragment(
  hash: string,
): { anchor: string; parcel: Parcel | undefined } | undefined {
  const at = hash.indexOf(separator);
  if (at === -1) return undefined;
  const anchor = hash.slice(1, at);
  try {
    const text = hash
      .slice(at + separator.length)
      .replaceAll('-', '+')
      .replaceAll('_', '/');
    const bytes = Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0));
    return { anchor, parcel: parcelOf(JSON.parse(new TextDecoder().decode(bytes))) };
  } catch {
    return { anchor, parcel: undefined };
  }
}
