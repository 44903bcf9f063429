import type { Fault } from './fault.ts';
import { placesIn } from './file-place.ts';
import { valuesFileLimit } from './values-file-schema.ts';

type FileText =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly fault: Fault };

/** Reads the bytes of a file as text in UTF-8, or says what they are instead. */
export function fileText(bytes: Uint8Array): FileText {
  const fault = wholeFault(bytes);
  if (fault) return { ok: false, fault };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.trim() === '' ? { ok: false, fault: { code: 'empty' } } : { ok: true, text };
  } catch {
    return { ok: false, fault: byteFault(bytes) };
  }
}

function wholeFault(bytes: Uint8Array): Fault | undefined {
  if (bytes.length === 0) return { code: 'empty' };
  if (bytes.length > valuesFileLimit) return { code: 'size', size: bytes.length };
  const name = markedEncoding(bytes);
  if (name !== undefined) return { code: 'encoding', name };
  if (!bytes.includes(0)) return undefined;
  const guess = unmarkedEncoding(bytes);
  return guess === undefined ? { code: 'binary' } : { code: 'encoding', name: guess };
}

const marks = [
  ['UTF-32 LE', [0xff, 0xfe, 0, 0]],
  ['UTF-32 BE', [0, 0, 0xfe, 0xff]],
  ['UTF-16 LE', [0xff, 0xfe]],
  ['UTF-16 BE', [0xfe, 0xff]],
] as const;

function markedEncoding(bytes: Uint8Array): string | undefined {
  return marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];
}

/** JSON begins with a character of ASCII: where its zeros are tells the encoding. */
const beginnings = [
  ['UTF-32 LE', [undefined, 0, 0, 0]],
  ['UTF-32 BE', [0, 0, 0, undefined]],
  ['UTF-16 LE', [undefined, 0]],
  ['UTF-16 BE', [0, undefined]],
] as const;

function unmarkedEncoding(bytes: Uint8Array): string | undefined {
  return beginnings.find(([, beginning]) =>
    beginning.every((zero, at) => (zero === 0 ? bytes[at] === 0 : isBeginning(bytes[at]))),
  )?.[0];
}

/** Whether a byte is white space, or what a JSON text begins with. */
function isBeginning(byte = 0): boolean {
  return /^[\s{["]$/.test(String.fromCharCode(byte));
}

/** The first byte that is not UTF-8: another encoding, or no text at all. */
function byteFault(bytes: Uint8Array): Fault {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (startOf(bytes, middle) === undefined) bad = middle;
    else good = middle;
  }
  const before = startOf(bytes, good) ?? '';
  const byte = bytes[new TextEncoder().encode(before).length] ?? 0;
  const place = { path: '', ...placesIn(before)(before.length) };
  const json = `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  return { code: 'wrong', place, found: { json }, expected: 'utf8' };
}

/** The text of the first bytes, without a last character that is cut; nothing where they are not UTF-8. */
function startOf(bytes: Uint8Array, length: number): string | undefined {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return decoder.decode(bytes.subarray(0, length), { stream: true });
  } catch {
    return undefined;
  }
}
