import type { Diagnostic } from '../../diagnostic.ts';
import type { Content } from '../read/content.ts';
import { isHeading, type MdxElement } from '../read/mdx-elements.ts';
import type { MdxFile } from '../read/mdx-file.ts';
import type { DisallowedNode } from '../read/mdx-parts.ts';
import { placeOf } from '../read/text-file.ts';
import { findMdxComponent, mdxComponents } from '../schemas/mdx-components.ts';
import { isParameterName } from '../schemas/parameter-name.ts';
import { sourceLocale } from '../../locales.ts';
import { checkAttributes } from './component-attributes.ts';
import { exemptionsOf, type IsExempt } from './prose/do-not-translate.ts';

const disallowed: Readonly<Record<string, { found: string; advice: string }>> = {
  heading: {
    found: 'a Markdown heading',
    advice: 'Headings come from the titles of Task and Step.',
  },
  code: {
    found: 'a code block',
    advice: 'Commands are .ps1 files, so that every language has the same one.',
  },
  html: { found: 'raw HTML', advice: 'Use Markdown or a component.' },
  mdxjsEsm: {
    found: 'an import or export',
    advice: 'Remove it: the components are there without.',
  },
  blockquote: { found: 'a quotation', advice: 'Use `<Note kind="note">`.' },
  tickedItem: {
    found: 'an item of a list with a box to tick',
    advice: 'Leave the box out: steps are what readers tick.',
  },
  thematicBreak: { found: 'a line across', advice: 'Divide the text into steps.' },
};

/** Holds pages to the known components, each with the attributes that it needs. */
export function checkComponents(content: Content): Diagnostic[] {
  return content.runbooks.flatMap((runbook) => {
    const isExempt = exemptionsOf(content, runbook);
    return [...runbook.pages.values()].flatMap((page) => [
      ...page
        .elements()
        .flatMap((element) =>
          isHeading(element) || isSummary(element) ? [] : checkElement(page, element, isExempt),
        ),
      ...expressions(page),
      ...withoutMarks(page.parts().disallowed).map((node) => disallowedDiagnostic(page, node)),
    ]);
  });
}

/** The line of `<details>` that stays in sight is a part of it, which is told as a whole. */
function isSummary({ written, parents }: MdxElement): boolean {
  return written === 'summary' && parents.at(-1)?.written === 'details';
}

/** A footnote is one thing, which is told where its words are and not at each of its marks. */
function withoutMarks(nodes: readonly DisallowedNode[]): readonly DisallowedNode[] {
  const isNote = nodes.some(({ kind }) => kind === 'footnoteDefinition');
  return isNote ? nodes.filter(({ kind }) => kind !== 'footnoteReference') : nodes;
}

function disallowedDiagnostic({ file, elements }: MdxFile, node: DisallowedNode): Diagnostic {
  const { kind, line, column } = node;
  const part = elements().find((one) => isHeading(one) && one.line === line);
  const expected = part ? startTag(part) : 'prose and components';
  const unknown = {
    found: `Markdown that pages do not have (${kind})`,
    advice: 'Say it in paragraphs, lists and components.',
  };
  return {
    file,
    line,
    column,
    expected,
    ...(disallowed[kind] ?? unknown),
    unsettles: true as const,
  };
}

function expressions(page: MdxFile): Diagnostic[] {
  return page.parts().placeholders.flatMap(({ name, line, column }) => {
    if (isParameterName(name)) return [];
    const expected = 'a placeholder as `{{edgeFqdn}}`';
    const advice = 'Write the name of a parameter, or write literal braces as code.';
    return [
      { file: page.file, line, column, found: `the expression \`${name}\``, expected, advice },
    ];
  });
}

function checkElement(page: MdxFile, element: MdxElement, isExempt: IsExempt): Diagnostic[] {
  const place = { file: page.file, line: element.line, column: element.column };
  const component = findMdxComponent(element.name);
  const tag = `<${element.name}>`;
  if (!component || element.written !== element.name) return [otherComponent(page, element)];
  if (component.wording !== undefined && element.text.trim() === '') {
    const found = `${tag} without words`;
    const spoils = { file: page.file, from: place, to: placeOf(page, element.end) };
    const expected = 'text between its tags';
    return [{ ...place, found, expected, advice: component.wording, spoils }];
  }
  if (component.elsewhere !== undefined && element.text.trim() !== '') {
    const found = `words inside ${tag}`;
    const expected = `\`<${element.name} … />\` alone`;
    return [{ ...place, found, expected, advice: component.elsewhere }];
  }
  return checkAttributes(page, element, component, needsEnglish(page, element, isExempt));
}

/** What is said of a component that there is not; what else is said of its tag depends on which it is meant to be. */
function otherComponent(page: MdxFile, element: MdxElement): Diagnostic {
  const { name, written, isStandIn, line, column, end } = element;
  const isKnown = findMdxComponent(name) !== undefined;
  const tag = isStandIn ? startTag(element) : `<${name}>`;
  const expected = isKnown ? tag : `one of ${Object.keys(mdxComponents).join(', ')}`;
  const advice = isKnown ? `Write \`${tag}\`, or use Markdown.` : 'Use one of these, or Markdown.';
  const spoils = { file: page.file, from: { line, column }, to: placeOf(page, end) };
  return {
    ...{ file: page.file, line, column, found: `<${written}>`, expected, advice, spoils },
    unsettles: true as const,
  };
}

/** The tag with what its component needs, and the id that is known. */
function startTag({ name, id, attributes }: MdxElement): string {
  const needed = Object.entries(findMdxComponent(name)?.attributes ?? {});
  const written = attributes.get('id');
  const isKnown = id !== '' && (written === undefined || written.written === 'id');
  const parts = needed.flatMap(([key, { need }]) =>
    need === 'required' ? ` ${key}="${key === 'id' && isKnown ? id : '…'}"` : [],
  );
  return `<${name}${parts.join('')}>`;
}

/** Whether a label is to be given in English too: not on the English page, nor where both languages have one name. */
function needsEnglish({ locale }: MdxFile, { text }: MdxElement, isExempt: IsExempt): boolean {
  return locale !== sourceLocale && !isExempt(text, locale);
}
