import type { Diagnostic } from '../../diagnostic.ts';
import type { Content } from '../read/content.ts';
import type { MdxElement } from '../read/mdx-elements.ts';
import type { DisallowedNode, MdxFile } from '../read/mdx-file.ts';
import { isParameterName } from '../schemas/parameter-name.ts';
import { exemptionsOf, type IsExempt } from './prose/do-not-translate.ts';

/** The components that a page may use, with the attributes that each needs. */
const components: Readonly<Record<string, readonly string[]>> = {
  Task: ['id', 'title'],
  Step: ['id', 'title'],
  Note: ['kind'],
  Ui: [],
  Ref: ['id'],
  Figure: ['id'],
  Lifecycle: [],
  Term: ['en'],
};

const kinds = ['note', 'tip', 'important', 'warning'];

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
    const advice = 'Correct it, or write literal braces as code.';
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
  const diagnostics = [...needed, ...neededIn(page, element, isExempt)]
    .filter((name) => !element.attributes.get(name)?.value.trim())
    .map((name) => {
      const advice = name === 'en' ? 'Give the English words too.' : 'Add it.';
      return { ...place, found: `${tag} without \`${name}\``, expected: `\`${name}="…"\``, advice };
    });
  for (const { name, value, line, column } of element.attributes.values()) {
    if (!value.includes('{{')) continue;
    const found = `a placeholder in \`${name}\` of ${tag}`;
    const advice = 'Move it into the text: nothing fills it here.';
    diagnostics.push({ file: page.file, line, column, found, expected: 'plain words', advice });
  }
  const kind = element.attributes.get('kind')?.value;
  if (element.name === 'Note' && kind && !kinds.includes(kind)) {
    const expected = `one of ${kinds.join(', ')}`;
    diagnostics.push({ ...place, found: `the kind \`${kind}\``, expected, advice: 'Correct it.' });
  }
  if (element.computed) {
    const advice = 'Write the attribute as plain text.';
    const expected = 'attributes that are plain text';
    diagnostics.push({ ...place, found: `${tag} with an expression`, expected, advice });
  }
  return diagnostics;
}

/** A label of a window is given in English too, unless it is the same name in both languages. */
function neededIn({ locale }: MdxFile, { name, text }: MdxElement, isExempt: IsExempt): string[] {
  return name === 'Ui' && locale !== 'en' && !isExempt(text, locale) ? ['en'] : [];
}
