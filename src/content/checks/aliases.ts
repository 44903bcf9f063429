import type { Diagnostic } from '../../diagnostic.ts';
import type { Content } from '../read/content.ts';
import { diagnosticAtPath, type YamlFile, type YamlPath } from '../read/yaml-file.ts';
import type { Runbook } from '../schemas/runbook.ts';

/** An earlier name, and where it is written. */
interface Alias {
  name: string;
  path: YamlPath;
}

/** Holds earlier names to being nothing else's: an anchor, a tick or a value would lead to two places. */
export function checkAliases(content: Content): Diagnostic[] {
  const { parameters } = content;
  const named = Object.entries(parameters?.value ?? {});
  const aliases = named.flatMap(([name, definition]) =>
    aliasesOf([name], definition.aliases ?? []),
  );
  return [
    ...(parameters ? judge(parameters, aliases, Object.keys(parameters.value)) : []),
    ...content.runbooks.flatMap(({ structure }) => (structure ? ofRunbook(structure) : [])),
  ];
}

function aliasesOf(path: YamlPath, names: readonly string[]): Alias[] {
  return names.map((name, at) => ({ name, path: [...path, 'aliases', at] }));
}

function ofRunbook(yaml: YamlFile<Runbook>): Diagnostic[] {
  const { tasks } = yaml.value;
  const ids = tasks.flatMap(({ id, steps }) => [id, ...steps.map((step) => step.id)]);
  const aliases = tasks.flatMap((task, t) => [
    ...aliasesOf(['tasks', t], task.aliases),
    ...task.steps.flatMap((step, s) => aliasesOf(['tasks', t, 'steps', s], step.aliases)),
  ]);
  return judge(yaml, aliases, ids);
}

function judge(
  yaml: YamlFile<unknown>,
  aliases: readonly Alias[],
  names: readonly string[],
): Diagnostic[] {
  const taken = new Set(names);
  return aliases.flatMap(({ name, path }) => {
    if (!taken.has(name)) {
      taken.add(name);
      return [];
    }
    const found = `the alias \`${name}\``;
    const expected = 'a name that nothing else has, now or before';
    return [diagnosticAtPath(yaml, path, { found, expected, advice: 'Correct it, or remove it.' })];
  });
}
