/** Makes a text as Windows' oldest Notepad shows it: with a byte order mark and CRLF. */
export function windowsText(text: string): string {
  return `\uFEFF${text.replace(/^\uFEFF/, '').replace(/\r?\n/g, '\r\n')}`;
}
