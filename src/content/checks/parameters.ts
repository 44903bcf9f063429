import type { Diagnostic } from '../../diagnostic.ts';
import type { Content, RunbookContent } from '../read/content.ts';
import { diagnosticAtPath, type YamlFile } from '../read/yaml-file.ts';
import type { ParameterDefinition } from '../schemas/parameter.ts';
import type { Runbook } from '../schemas/runbook.ts';
import { lacksTypeKey } from './parameter-keys.ts';
import { parameterUses, type ParameterUse } from './parameter-uses.ts';

type Catalogue = Record<string, ParameterDefinition>;

/** Holds parameters to being declared where they are used, and used where they are declared. */
export function checkParameters(content: Content): Diagnostic[] {
  const catalogue = content.parameters;
  if (!catalogue) return [];
  return [
    ...content.runbooks.flatMap((runbook) => {
      const { structure } = runbook;
      if (!structure) return [];
      const uses = parameterUses(runbook, structure, catalogue.value);
      return [
        ...undeclared(structure, uses),
        ...unused(structure, uses),
        ...unknown(structure, catalogue.value),
        ...conditions(structure, catalogue.value),
      ];
    }),
    ...orphans(catalogue, content.runbooks),
  ];
}

function undeclared(yaml: YamlFile<Runbook>, uses: ParameterUse[]): Diagnostic[] {
  return uses.flatMap(({ name, file, line, column }) => {
    if (yaml.value.parameters.includes(name)) return [];
    const expected = `one of the parameters that ${yaml.file} lists`;
    const advice = 'List it below `parameters`, or correct its name.';
    return [{ file, line, column, found: `the parameter \`${name}\``, expected, advice }];
  });
}

function unused(yaml: YamlFile<Runbook>, uses: ParameterUse[]): Diagnostic[] {
  return yaml.value.parameters.flatMap((name, index) => {
    if (uses.some((use) => use.name === name)) return [];
    const expected = `\`{{${name}}}\` in a command or text, or \`${name}\` in a condition or request`;
    const advice = 'Use it, or remove it from the list.';
    const details = { found: `the parameter \`${name}\` unused`, expected, advice };
    return [diagnosticAtPath(yaml, ['parameters', index], details)];
  });
}

function unknown(yaml: YamlFile<Runbook>, catalogue: Catalogue): Diagnostic[] {
  return yaml.value.parameters.flatMap((name, index) => {
    if (catalogue[name]) return [];
    const expected = 'a parameter of content/parameters.yaml';
    const advice = 'Define it there, or correct its name.';
    const details = { found: `the parameter \`${name}\``, expected, advice };
    return [diagnosticAtPath(yaml, ['parameters', index], details)];
  });
}

function orphans(catalogue: YamlFile<Catalogue>, runbooks: RunbookContent[]): Diagnostic[] {
  // While a runbook cannot be read, nobody knows what it lists.
  if (runbooks.some(({ structure }) => !structure)) return [];
  const listed = new Set(runbooks.flatMap(({ structure }) => structure?.value.parameters ?? []));
  return Object.keys(catalogue.value).flatMap((name) => {
    if (listed.has(name)) return [];
    const expected = 'a runbook that lists it';
    const advice = 'List it in a runbook.yaml, or remove it.';
    return [
      diagnosticAtPath(catalogue, [name], {
        found: `the parameter \`${name}\` unused`,
        expected,
        advice,
      }),
    ];
  });
}

function conditions(yaml: YamlFile<Runbook>, catalogue: Catalogue): Diagnostic[] {
  const parts = yaml.value.tasks.flatMap((task, t) => [
    { when: task.when, path: ['tasks', t, 'when'] },
    ...task.steps.map((step, s) => ({ when: step.when, path: ['tasks', t, 'steps', s, 'when'] })),
  ]);
  return parts.flatMap(({ when, path }) =>
    Object.entries(when ?? {}).flatMap(([name, values]) => {
      const definition = catalogue[name];
      if (!definition || lacksTypeKey(definition)) return [];
      const allowed = valuesOf(definition);
      return values.flatMap((value, index) => {
        if (allowed.includes(String(value))) return [];
        const found = `\`${String(value)}\` in a condition on \`${name}\``;
        const expected =
          allowed.length > 0 ? `one of ${allowed.join(', ')}` : 'a choice or boolean parameter';
        const details = { found, expected, advice: 'Correct the condition.' };
        return [diagnosticAtPath(yaml, [...path, name, index], details)];
      });
    }),
  );
}

/** The values that a condition can compare a parameter with. */
export function valuesOf(definition: ParameterDefinition | undefined): string[] {
  if (definition?.type === 'boolean') return ['true', 'false'];
  return definition?.choices?.map(({ value }) => value) ?? [];
}
