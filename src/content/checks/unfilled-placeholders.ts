import type { Details, Diagnostic } from '../../diagnostic.ts';
import { findTextPlaceholders } from '../../parameters/placeholder.ts';
import type { Content } from '../read/content.ts';
import type { MdxFile } from '../read/mdx-file.ts';
import { diagnosticAtPath } from '../read/yaml-file.ts';
import { diagnosticAt } from '../read/text-file.ts';

/** Reports placeholders of pages that readers would see as they are written: in titles, summaries and code. */
export function checkUnfilledPlaceholders(content: Content): Diagnostic[] {
  return content.runbooks.flatMap(({ pages }) =>
    [...pages.values()].flatMap((page) => [...inFrontmatter(page), ...inCode(page)]),
  );
}

function inFrontmatter({ frontmatter }: MdxFile): Diagnostic[] {
  return Object.entries(frontmatter.value).flatMap(([key, text]) => {
    if (findTextPlaceholders(text).length === 0) return [];
    const found = `a placeholder in \`${key}\``;
    const advice = 'Say it without: nothing fills it here.';
    return [diagnosticAtPath(frontmatter, [key], { found, expected: 'plain words', advice })];
  });
}

function inCode(page: MdxFile): Diagnostic[] {
  return page.parts().code.flatMap(({ start, end }) =>
    findTextPlaceholders(page.text.slice(start, end)).map(({ name, start: at }) => ({
      ...diagnosticAt(page, start + at, placeholderInCode(name)),
      unsettles: true as const,
    })),
  );
}

function placeholderInCode(name: string): Details {
  const found = `the placeholder \`{{${name}}}\` in code`;
  const expected = 'a placeholder among the words, because nothing fills it here';
  const advice = 'Take it out of the backticks, or write the code without it.';
  return { found, expected, advice };
}
