/** A part of a text: words, or what stood between backticks. */
export interface TextPart {
  text: string;
  isCode: boolean;
  /** The offset in the text at which it begins, in UTF-16 code units. */
  start: number;
}

/** Divides a text at its code in backticks; the backticks belong to no part. */
export function inlineCode(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const match of text.matchAll(/`([^`]+)`/g)) {
    parts.push({ text: text.slice(from, match.index), isCode: false, start: from });
    parts.push({ text: match[1] ?? '', isCode: true, start: match.index + 1 });
    from = match.index + match[0].length;
  }
  parts.push({ text: text.slice(from), isCode: false, start: from });
  return parts.filter((part) => part.text !== '');
}
