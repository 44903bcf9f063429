import type { Diagnostic } from '../../diagnostic.ts';
import type { Content } from '../read/content.ts';
import type { MdxElement, OddAttribute } from '../read/mdx-elements.ts';
import type { MdxFile } from '../read/mdx-file.ts';
import type { DisallowedNode } from '../read/mdx-parts.ts';
import { findMdxComponent, mdxComponents } from '../schemas/mdx-components.ts';
import { isParameterName } from '../schemas/parameter-name.ts';
import { sourceLocale } from '../../locales.ts';
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
  thematicBreak: { found: 'a line across', advice: 'Divide the text into steps.' },
};

/** Holds pages to the known components, each with the attributes that it needs. */
export function checkComponents(content: Content): Diagnostic[] {
  return content.runbooks.flatMap((runbook) => {
    const isExempt = exemptionsOf(content, runbook);
    return [...runbook.pages.values()].flatMap((page) => [
      ...page.elements().flatMap((element) => checkElement(page, element, isExempt)),
      ...expressions(page),
      ...page.parts().disallowed.map((node) => disallowedDiagnostic(page, node)),
    ]);
  });
}

function disallowedDiagnostic({ file }: MdxFile, { kind, line, column }: DisallowedNode) {
  const expected = 'prose and components';
  const unknown = {
    found: `Markdown that pages do not have (${kind})`,
    advice: 'Say it in paragraphs, lists and components.',
  };
  return { file, line, column, expected, ...(disallowed[kind] ?? unknown) };
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
  if (!component) {
    const expected = `one of ${Object.keys(mdxComponents).join(', ')}`;
    return [{ ...place, found: tag, expected, advice: 'Use one of these, or Markdown.' }];
  }
  if (component.wording !== undefined && element.text.trim() === '') {
    const found = `${tag} without words`;
    return [{ ...place, found, expected: 'text between its tags', advice: component.wording }];
  }
  if (component.elsewhere !== undefined && element.text.trim() !== '') {
    const found = `words inside ${tag}`;
    const expected = `\`<${element.name} … />\` alone`;
    return [{ ...place, found, expected, advice: component.elsewhere }];
  }
  const isTranslated = needsEnglish(page, element, isExempt);
  const diagnostics: Diagnostic[] = [];
  for (const [name, { need, advice, values }] of Object.entries(component.attributes)) {
    const value = element.attributes.get(name)?.value.trim() ?? '';
    if (element.oddAttributes.some((odd) => odd.name === name || odd.kind === 'spread')) continue;
    if (value === '' && (need === 'required' || isTranslated)) {
      const found = `${tag} without \`${name}\``;
      diagnostics.push({ ...place, found, expected: `\`${name}="…"\``, advice });
    } else if (value !== '' && values?.includes(value) === false) {
      const expected = `one of ${values.join(', ')}`;
      diagnostics.push({ ...place, found: `the ${name} \`${value}\``, expected, advice });
    }
  }
  diagnostics.push(...checkAttributes(page, element, Object.keys(component.attributes)));
  return diagnostics;
}

function checkAttributes({ file }: MdxFile, element: MdxElement, allowed: readonly string[]) {
  const tag = `<${element.name}>`;
  const diagnostics = element.oddAttributes.map((odd) => oddDiagnostic(file, tag, odd));
  for (const { name, value, line, column } of element.attributes.values()) {
    if (!allowed.includes(name)) {
      const list = allowed.map((known) => `\`${known}\``).join(', ');
      const expected = list === '' ? 'no attribute' : `one of ${list}`;
      const advice = 'Correct its spelling, or remove it.';
      const found = `the attribute \`${name}\` of ${tag}`;
      diagnostics.push({ file, line, column, found, expected, advice });
    }
    if (!value.includes('{{')) continue;
    const found = `a placeholder in \`${name}\` of ${tag}`;
    const advice = 'Move it into the text: nothing fills it here.';
    diagnostics.push({ file, line, column, found, expected: 'plain words', advice });
  }
  return diagnostics;
}

function oddDiagnostic(file: string, tag: string, { kind, name, line, column }: OddAttribute) {
  const found = {
    spread: `an expression among the attributes of ${tag}`,
    expression: `an expression as \`${name}\` of ${tag}`,
    bare: `the attribute \`${name}\` of ${tag} without a value`,
    repeated: `the attribute \`${name}\` of ${tag} a second time`,
  }[kind];
  const expected = 'attributes that are plain text, each once';
  const advice = 'Write it as name="words", or remove it.';
  return { file, line, column, found, expected, advice };
}

/** Whether a label is to be given in English too: not on the English page, nor where both languages have one name. */
function needsEnglish({ locale }: MdxFile, { text }: MdxElement, isExempt: IsExempt): boolean {
  return locale !== sourceLocale && !isExempt(text, locale);
}
