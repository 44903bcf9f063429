/** A text in UTF-8. */
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A text in UTF-16 without a mark. */
export function utf16(text: string, isLittleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1)
    view.setUint16(at * 2, text.charCodeAt(at), isLittleEndian);
  return new Uint8Array(view.buffer);
}

/** A file with some values, each on a line of its own from line 5 on. */
export function fileWith(values: string, more = ''): string {
  return `{\n  "format": "fieldbook-values",\n  "version": 1,${more}\n  "values": {\n${values}\n  }\n}\n`;
}

/** A file with nothing wrong. */
export const good = fileWith('    "a": "x"');

/** What is wrong, the file, its faults in English, and the values that can be used nevertheless. */
export type BrokenFile = readonly [
  what: string,
  file: string | Uint8Array,
  faults: readonly string[],
  right?: Readonly<Record<string, string>>,
];
