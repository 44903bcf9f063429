import type { Diagnostic } from '../../diagnostic.ts';
import type { Content } from '../read/content.ts';
import type { MdxElement } from '../read/mdx-elements.ts';
import type { DisallowedNode, MdxFile } from '../read/mdx-file.ts';
import { isParameterName } from '../schemas/parameter-name.ts';
import { sourceLocale } from '../../locales.ts';
import { exemptionsOf, type IsExempt } from './prose/do-not-translate.ts';

const kinds = ['note', 'tip', 'important', 'warning'];

const kindAdvice = `Write ${kinds.map((kind) => `\`kind="${kind}"\``).join(' or ')}.`;

const englishAdvice = 'Give the English words too.';

/** The components that a page may use, with the attributes that each needs and what to write there. */
const components: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Task: {
    id: 'Write the id that the task has in runbook.yaml.',
    title: 'Write what the task achieves, in the language of the page.',
  },
  Step: {
    id: 'Write the id that the step has in runbook.yaml.',
    title: 'Write what the reader does in the step, in the language of the page.',
  },
  Note: { kind: kindAdvice },
  Ui: {},
  Ref: { id: 'Write the id of an entry of `links` in runbook.yaml.' },
  Figure: { id: 'Write the name of a drawing in figures/, without `.svg`.' },
  Lifecycle: {},
  Term: { en: englishAdvice },
};

/** Attributes that a component takes in some languages or texts only. */
const optionalAttributes: Readonly<Record<string, readonly string[]>> = { Ui: ['en'] };

const disallowed: Readonly<Record<DisallowedNode['kind'], { found: string; advice: string }>> = {
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
};

/** Holds pages to the known components, each with the attributes that it needs. */
export function checkComponents(content: Content): Diagnostic[] {
  return content.runbooks.flatMap((runbook) => {
    const isExempt = exemptionsOf(content, runbook);
    return [...runbook.pages.values()].flatMap((page) => [
      ...page.elements.flatMap((element) => checkElement(page, element, isExempt)),
      ...expressions(page),
      ...page.disallowed.map(({ kind, line, column }) => {
        return {
          file: page.file,
          line,
          column,
          expected: 'prose and components',
          ...disallowed[kind],
        };
      }),
    ]);
  });
}

function expressions(page: MdxFile): Diagnostic[] {
  return page.placeholders.flatMap(({ name, line, column }) => {
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
  const needed = components[element.name];
  const tag = `<${element.name}>`;
  if (!needed) {
    const expected = `one of ${Object.keys(components).join(', ')}`;
    return [{ ...place, found: tag, expected, advice: 'Use a component that exists.' }];
  }
  const diagnostics = Object.entries({ ...needed, ...neededIn(page, element, isExempt) })
    .filter(([name]) => !element.attributes.get(name)?.value.trim())
    .map(([name, advice]) => {
      return { ...place, found: `${tag} without \`${name}\``, expected: `\`${name}="…"\``, advice };
    });
  const allowed = [...Object.keys(needed), ...(optionalAttributes[element.name] ?? [])];
  for (const { name, value, line, column } of element.attributes.values()) {
    if (!allowed.includes(name)) {
      const list = allowed.map((known) => `\`${known}\``).join(', ');
      const only = list === '' ? 'no attribute' : `one of ${list}`;
      const advice = 'Correct its spelling, or remove it.';
      const found = `the attribute \`${name}\` of ${tag}`;
      diagnostics.push({ file: page.file, line, column, found, expected: only, advice });
    }
    if (!value.includes('{{')) continue;
    const found = `a placeholder in \`${name}\` of ${tag}`;
    const advice = 'Move it into the text: nothing fills it here.';
    diagnostics.push({ file: page.file, line, column, found, expected: 'plain words', advice });
  }
  const kind = element.attributes.get('kind')?.value;
  if (element.name === 'Note' && kind && !kinds.includes(kind)) {
    const expected = `one of ${kinds.join(', ')}`;
    diagnostics.push({ ...place, found: `the kind \`${kind}\``, expected, advice: kindAdvice });
  }
  if (element.computed) {
    const advice = 'Write the attribute as plain text.';
    const expected = 'attributes that are plain text';
    diagnostics.push({ ...place, found: `${tag} with an expression`, expected, advice });
  }
  return diagnostics;
}

/** A label of a window is given in English too, unless it is the same name in both languages. */
function neededIn({ locale }: MdxFile, { name, text }: MdxElement, isExempt: IsExempt) {
  const isTranslated = name === 'Ui' && locale !== sourceLocale && !isExempt(text, locale);
  return isTranslated ? { en: englishAdvice } : {};
}
