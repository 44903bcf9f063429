import { locales } from '../../locales.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import type { Content } from '../read/content.ts';
import { diagnosticAtPath, type YamlFile, type YamlPath } from '../read/yaml-file.ts';
import { siteRoutes } from '../schemas/reserved-names.ts';
import type { Runbook } from '../schemas/runbook.ts';

/** Holds ids to being unique where they must be, and those of products to the catalogue. */
export function checkIds(content: Content): Diagnostic[] {
  const glossary = content.glossary;
  const terms = glossary?.value.map(({ id }, index) => ({ id, path: [index, 'id'] })) ?? [];
  return [
    ...(glossary ? duplicates(glossary, terms) : []),
    ...(content.parameters ? sameButForCase(content.parameters) : []),
    ...content.runbooks.flatMap(({ id, structure }) =>
      structure ? [...folderId(structure, id), ...uniqueIds(structure)] : [],
    ),
  ];
}

function folderId(yaml: YamlFile<Runbook>, folder: string): Diagnostic[] {
  const { id } = yaml.value;
  // A folder whose name no id can have is reported as such.
  if (id === folder || id === folder.toLowerCase()) return takenAddress(yaml);
  const advice = 'Give the folder and the runbook one name: it is the address of the page.';
  return [
    diagnosticAtPath(yaml, ['id'], {
      found: `the id \`${id}\``,
      expected: `\`${folder}\``,
      advice,
    }),
  ];
}

function takenAddress(yaml: YamlFile<Runbook>): Diagnostic[] {
  const { id } = yaml.value;
  if (!siteRoutes.includes(id) && !locales.some((locale) => locale === id)) return [];
  const found = `the id \`${id}\``;
  const expected = 'an id that is no address of the site itself';
  const advice = 'Rename the folder and the id, as `configure-notices`.';
  return [diagnosticAtPath(yaml, ['id'], { found, expected, advice })];
}

function uniqueIds(yaml: YamlFile<Runbook>): Diagnostic[] {
  const { tasks, sources, links, parameters } = yaml.value;
  const anchors = tasks.flatMap((task, t) => [
    { id: task.id, path: ['tasks', t, 'id'] },
    ...task.steps.map((step, s) => ({ id: step.id, path: ['tasks', t, 'steps', s, 'id'] })),
  ]);
  return [
    ...duplicates(yaml, anchors),
    ...duplicates(
      yaml,
      sources.map(({ id }, i) => ({ id, path: ['sources', i, 'id'] })),
    ),
    ...duplicates(
      yaml,
      links.map(({ id }, i) => ({ id, path: ['links', i, 'id'] })),
    ),
    ...duplicates(
      yaml,
      parameters.map((id, i) => ({ id, path: ['parameters', i] })),
    ),
  ];
}

function duplicates(yaml: YamlFile<unknown>, ids: { id: string; path: YamlPath }[]): Diagnostic[] {
  return ids.flatMap(({ id, path }, index) => {
    const first = ids.findIndex((other) => other.id === id);
    if (first === index) return [];
    const { line } = yaml.placeOf(ids[first]?.path ?? []);
    const expected = `an id of its own: line ${line} has this one`;
    return [
      diagnosticAtPath(yaml, path, {
        found: `the id \`${id}\` again`,
        expected,
        advice: 'Rename one of them.',
      }),
    ];
  });
}

/** Links and files of values are often typed: two names that only capitals tell apart would be confused. */
function sameButForCase(yaml: YamlFile<Readonly<Record<string, unknown>>>): Diagnostic[] {
  const names = Object.keys(yaml.value);
  return names.flatMap((name, index) => {
    const other = names.slice(0, index).find((known) => known.toLowerCase() === name.toLowerCase());
    if (other === undefined) return [];
    const found = `the name \`${name}\``;
    const expected = `one that differs from \`${other}\` in more than capitals`;
    return [diagnosticAtPath(yaml, [name], { found, expected, advice: 'Rename one of them.' })];
  });
}
