import type { Diagnostic } from '../../diagnostic.ts';
import type { Content, RunbookContent } from '../read/content.ts';
import type { MdxFile, Target } from '../read/mdx-file.ts';
import { diagnosticAtPath } from '../read/yaml-file.ts';
import { locales } from '../../locales.ts';

/** Reports links and references that lead nowhere, and images without alternative text. */
export function checkLinks(content: Content): Diagnostic[] {
  return content.runbooks.flatMap((runbook) => [
    ...[...runbook.pages.values()].flatMap((page) => [
      ...page.targets.flatMap((target) => checkTarget(content, runbook, page, target)),
      ...unknownRefs(runbook, page),
    ]),
    ...unusedLinks(runbook),
  ]);
}

function checkTarget(content: Content, runbook: RunbookContent, page: MdxFile, target: Target) {
  const { line, column, kind, url, alt } = target;
  const place = { file: page.file, line, column };
  if (kind === 'image') {
    if (alt.trim() !== '') return [];
    const advice = 'Say in the language of the page what the image shows.';
    return [
      {
        ...place,
        found: `the image \`${url}\` without words`,
        expected: 'alternative text',
        advice,
      },
    ];
  }
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) {
    const expected = 'an entry of `links` in runbook.yaml, used as `<Ref id="…">`';
    const advice = 'Move the address there, so that every language has the same one.';
    return [{ ...place, found: `the address \`${url}\` in prose`, expected, advice }];
  }
  const expected = expectedAt(content, runbook, page, url);
  if (expected === undefined) return [];
  return [{ ...place, found: `the link \`${url}\``, expected, advice: 'Correct the address.' }];
}

/** What a link within the site should have been, or nothing when it leads somewhere. */
function expectedAt(content: Content, own: RunbookContent, page: MdxFile, url: string) {
  const base = `/${page.locale}/${own.id}/`;
  const { pathname, hash } = new URL(url, `https://site.invalid${base}`);
  const [, locale = '', id = '', rest] = pathname.split('/');
  if (locale === '' || !locales.some((known) => known === locale)) return 'a page that exists';
  if (id === '') return undefined;
  const target = content.runbooks.find((runbook) => runbook.id === id);
  if (!target || rest !== '') return `a page that exists, as \`${base}\``;
  if (hash === '' || !target.structure) return undefined;
  const anchors = target.structure.value.tasks.flatMap((task) => [
    task.id,
    ...task.steps.map((s) => s.id),
  ]);
  if (anchors.includes(decodeURIComponent(hash.slice(1)))) return undefined;
  return `the id of a task or step of ${id}`;
}

function unknownRefs({ structure }: RunbookContent, page: MdxFile): Diagnostic[] {
  if (!structure) return [];
  const known = structure.value.links.map(({ id }) => id);
  return page.elements.flatMap(({ name, attributes, line, column }) => {
    const id = attributes.get('id')?.value;
    if (name !== 'Ref' || id === undefined || known.includes(id)) return [];
    const expected = `the id of an entry of \`links\` in ${structure.file}`;
    const advice = 'Add the link there, or correct the id.';
    return [{ file: page.file, line, column, found: `<Ref id="${id}">`, expected, advice }];
  });
}

function unusedLinks({ structure, pages }: RunbookContent): Diagnostic[] {
  if (!structure || pages.size < locales.length) return [];
  return structure.value.links.flatMap(({ id }, index) =>
    [...pages.values()].flatMap((page) => {
      if (page.elements.some((e) => e.name === 'Ref' && e.attributes.get('id')?.value === id))
        return [];
      const found = `the link \`${id}\` unused in ${page.locale}.mdx`;
      const advice = 'Refer to it in every locale, or remove it.';
      const details = { found, expected: `<Ref id="${id}">`, advice };
      return [diagnosticAtPath(structure, ['links', index], details)];
    }),
  );
}
