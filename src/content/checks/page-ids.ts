import type { Diagnostic } from '../../diagnostic.ts';
import type { Content, RunbookContent } from '../read/content.ts';
import { diagnosticAtPath, type YamlFile, type YamlPath } from '../read/yaml-file.ts';
import { pageIds, type PagePart } from '../schemas/page-ids.ts';
import type { Runbook } from '../schemas/runbook.ts';

/** An id or an earlier one of a task or step, and where it is written. */
interface Anchor {
  id: string;
  path: YamlPath;
}

const words: Readonly<Record<PagePart, string>> = {
  own: 'the page itself',
  heading: 'the heading of',
  drawing: 'the drawing',
  value: 'the value',
};

/** Holds ids of tasks and steps to those that nothing else on the page has: links would lead to the wrong place. */
export function checkPageIds(content: Content): Diagnostic[] {
  return content.runbooks.flatMap((runbook) => {
    const { structure } = runbook;
    if (!structure) return [];
    const anchors = anchorsIn(structure.value);
    const taken = takenIds(runbook, structure, anchors);
    return anchors.flatMap(({ id, path }) => {
      const owner = taken.get(id);
      if (owner === undefined) return [];
      const found = `${path.includes('aliases') ? 'the alias' : 'the id'} \`${id}\``;
      const expected = `one that nothing else on the page has: ${owner} has this one`;
      const advice = 'Rename it, here and in the pages.';
      return [diagnosticAtPath(structure, path, { found, expected, advice })];
    });
  });
}

function anchorsIn({ tasks }: Runbook): Anchor[] {
  const of = (part: { id: string; aliases: readonly string[] }, path: YamlPath): Anchor[] => [
    { id: part.id, path: [...path, 'id'] },
    ...part.aliases.map((id, at) => ({ id, path: [...path, 'aliases', at] })),
  ];
  return tasks.flatMap((task, t) => [
    ...of(task, ['tasks', t]),
    ...task.steps.flatMap((step, s) => of(step, ['tasks', t, 'steps', s])),
  ]);
}

/** The ids that something else has, each with what has it. */
function takenIds(
  { drawings }: RunbookContent,
  { value }: YamlFile<Runbook>,
  anchors: readonly Anchor[],
): Map<string, string> {
  const ids = anchors.filter(({ path }) => !path.includes('aliases')).map(({ id }) => id);
  const names: Readonly<Record<PagePart, readonly string[]>> = {
    own: [''],
    heading: [...pageIds.own, ...ids],
    drawing: [...drawings.keys()],
    value: value.parameters,
  };
  const taken = new Map<string, string>();
  for (const part of Object.keys(names) as PagePart[])
    for (const name of names[part])
      for (const form of pageIds[part])
        taken.set(
          form.replace('*', name),
          name === '' ? words[part] : `${words[part]} \`${name}\``,
        );
  return taken;
}
