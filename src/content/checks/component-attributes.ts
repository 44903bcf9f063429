import type { Details, Diagnostic } from '../../diagnostic.ts';
import type { MdxAttribute, MdxElement, OddAttribute } from '../read/mdx-elements.ts';
import type { MdxFile } from '../read/mdx-file.ts';
import { placeOf } from '../read/text-file.ts';
import type { MdxComponent } from '../schemas/mdx-components.ts';

/** Holds the attributes of an element to those of its component: none lacking, none invented, each a plain text. */
export function checkAttributes(
  page: MdxFile,
  element: MdxElement,
  component: MdxComponent,
  isTranslated: boolean,
): Diagnostic[] {
  const { file } = page;
  const tag = `<${element.name}>`;
  const own = [...element.attributes.values()];
  return [
    ...neededAttributes(page, element, component, isTranslated),
    ...element.oddAttributes.map((odd) => oddDiagnostic(file, tag, odd)),
    ...own.flatMap((attribute) => wrongName(page, element, component, attribute)),
    ...own.flatMap((attribute) => code(page, tag, attribute)),
    ...own.flatMap((attribute) => (attribute.name === 'title' ? stray(file, tag, attribute) : [])),
    ...own
      .filter(({ value }) => value.includes('{{'))
      .map((attribute) => filled(file, tag, attribute)),
  ];
}

function neededAttributes(
  { file }: MdxFile,
  { name: tag, id, attributes, oddAttributes, line, column }: MdxElement,
  component: MdxComponent,
  isTranslated: boolean,
): Diagnostic[] {
  const place = { file, line, column };
  // An attribute that is not known, which is reported itself, may be meant to be any that lacks.
  const isUnsure = [...attributes.keys()].some(
    (name) => !Object.hasOwn(component.attributes, name),
  );
  return Object.entries(component.attributes).flatMap(([name, { need, advice, values }]) => {
    const attribute = attributes.get(name);
    const value = attribute?.value ?? '';
    if (oddAttributes.some((odd) => odd.name === name || odd.kind === 'spread')) return [];
    if (value.trim() === '') {
      if (isUnsure || !(need === 'required' || isTranslated)) return [];
      const found = `<${tag}> without \`${name}\``;
      const meant = name === 'id' && id !== '' ? id : '…';
      return [{ ...place, found, expected: `\`${name}="${meant}"\``, advice }];
    }
    if (attribute?.written !== name || values?.includes(value) !== false) return [];
    const expected = `one of ${values.join(', ')}`;
    return [{ ...place, found: `the ${name} \`${value}\``, expected, advice }];
  });
}

/** What is said of an attribute that its component does not take; what else is said of its tag may follow from it. */
function wrongName(
  page: MdxFile,
  element: MdxElement,
  { attributes }: MdxComponent,
  { name, written, line, column }: MdxAttribute,
): Diagnostic[] {
  if (name === written && Object.hasOwn(attributes, name)) return [];
  const { file } = page;
  const spoils = { file, from: element, to: placeOf(page, element.end) };
  const found = `the attribute \`${written}\` of <${element.name}>`;
  const known = Object.keys(attributes);
  const absent = known.filter((other) => !element.attributes.has(other));
  const [only] = known.length === 1 ? absent : [];
  return [{ file, line, column, found, ...instead(known, name === written ? only : name), spoils }];
}

function instead(known: readonly string[], meant: string | undefined): Omit<Details, 'found'> {
  if (meant !== undefined)
    return { expected: `\`${meant}\``, advice: `Write \`${meant}\` in its place.` };
  const list = known.map((name) => `\`${name}\``).join(', ');
  const expected = list === '' ? 'no attribute' : `one of ${list}`;
  return { expected, advice: 'Correct its spelling, or remove it.' };
}

/** Attributes show their backticks; what else is said of the text goes with them. */
function code(page: MdxFile, tag: string, attribute: MdxAttribute): Diagnostic[] {
  const { file } = page;
  const { written, value, offset, line, column } = attribute;
  if (!value.includes('`')) return [];
  const spoils = { file, from: placeOf(page, offset), to: placeOf(page, offset + value.length) };
  const found = `code in \`${written}\` of ${tag}`;
  const advice = 'Write the words without backticks: it shows no code.';
  return [{ file, line, column, found, expected: 'plain words', advice, spoils }];
}

/** A title with blanks around it or a line break in it: readers do not see them, and lists and files that name it have them. */
function stray(file: string, tag: string, { written, value, line, column }: MdxAttribute) {
  const isBlank = value.trim() === '';
  if (isBlank || (value === value.trim() && !value.includes('\n'))) return [];
  const what = value.includes('\n') ? 'a line break' : 'a blank at the start or end';
  const found = `${what} in \`${written}\` of ${tag}`;
  const words = value.trim().replace(/\s+/g, ' ');
  const advice = 'Write it so, on one line.';
  return [{ file, line, column, found, expected: `\`${written}="${words}"\``, advice }];
}

function filled(file: string, tag: string, { written, line, column }: MdxAttribute): Diagnostic {
  const found = `a placeholder in \`${written}\` of ${tag}`;
  const advice = 'Move it into the text: nothing fills it here.';
  return { file, line, column, found, expected: 'plain words', advice };
}

function oddDiagnostic(file: string, tag: string, odd: OddAttribute): Diagnostic {
  const { kind, written, line, column } = odd;
  const found = {
    spread: `an expression among the attributes of ${tag}`,
    expression: `an expression as \`${written}\` of ${tag}`,
    bare: `the attribute \`${written}\` of ${tag} without a value`,
    repeated: `the attribute \`${written}\` of ${tag} a second time`,
  }[kind];
  const expected = 'attributes that are plain text, each once';
  const advice = 'Write it as name="words", or remove it.';
  return { file, line, column, found, expected, advice };
}
