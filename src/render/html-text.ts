import type { Properties } from 'hast';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&#39;',
  '"': '&quot;',
};

/** A text as HTML, with the same references that the templates write. */
export function escapeText(text: string): string {
  return text.replace(/[&<>'"]/g, (character) => entities[character] ?? character);
}

function attributeOf(name: string, value: Properties[string]): string {
  if (value === undefined || value === null || value === false) return '';
  const written = name === 'className' ? 'class' : name.toLowerCase();
  if (value === true) return ` ${written}`;
  const text = Array.isArray(value) ? value.join(' ') : String(value);
  return ` ${written}="${text.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`;
}

/** The start tag of an element. */
export function startTag(tagName: string, properties: Properties): string {
  const attributes = Object.entries(properties).map(([name, value]) => attributeOf(name, value));
  return `<${tagName}${attributes.join('')}>`;
}
