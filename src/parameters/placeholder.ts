import { isParameterName } from '../content/schemas/parameter-name.ts';

/** A `{{name}}` in a text: where it stands, and which parameter's value it asks for. */
export interface TextPlaceholder {
  name: string;
  start: number;
  end: number;
}

/** Finds every `{{…}}` of a text in order, whatever is between the braces. */
export function findBraced(text: string): TextPlaceholder[] {
  return Array.from(text.matchAll(/\{\{([^{}\n]*)\}\}/g), ({ 0: whole, 1: name = '', index }) => ({
    name,
    start: index,
    end: index + whole.length,
  }));
}

/** A text with a space in place of every `{{…}}`. */
export function outsideBraces(text: string): string {
  return findBraced(text)
    .reverse()
    .reduce((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);
}

/** Finds every placeholder of a text in order: each `{{…}}` that holds the name of a parameter. */
export function findTextPlaceholders(text: string): TextPlaceholder[] {
  return findBraced(text).filter(({ name }) => isParameterName(name));
}

/** The text between the braces of a text that is one `{{…}}`, without the spaces that prose may have there. */
export function bracedName(text: string): string | undefined {
  return /^\{\{\s*([^{}\n]*?)\s*\}\}$/.exec(text)?.[1];
}

/** A text cut at its placeholders: the texts between them, and the placeholders. */
export function splitAtPlaceholders(text: string): (string | TextPlaceholder)[] {
  const parts: (string | TextPlaceholder)[] = [];
  let from = 0;
  for (const placeholder of findTextPlaceholders(text)) {
    parts.push(text.slice(from, placeholder.start), placeholder);
    from = placeholder.end;
  }
  return [...parts, text.slice(from)];
}
