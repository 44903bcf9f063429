/** A text with the ends of lines that files have here, and nothing around it. */
export function plainText(text: string): string {
  return text.replaceAll('\r\n', '\n').trim();
}
