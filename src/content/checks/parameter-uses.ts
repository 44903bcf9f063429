import { findTextPlaceholders } from '../../parameters/placeholder.ts';
import { isParameterName } from '../schemas/parameter-name.ts';
import type { Place } from '../../diagnostic.ts';
import type { RunbookContent } from '../read/content.ts';
import { placeOf, type TextFile } from '../read/text-file.ts';
import type { YamlFile, YamlPath } from '../read/yaml-file.ts';
import type { ParameterDefinition } from '../schemas/parameter.ts';
import type { Runbook } from '../schemas/runbook.ts';
import { expectedTexts, testsOf } from './command-tests.ts';
import { definitionIn } from './definition-in.ts';

/** One place at which a runbook uses a parameter. */
export interface ParameterUse extends Place {
  name: string;
  file: string;
}

/** Every use of a parameter in a runbook: commands, outputs, prose, conditions, requests, defaults. */
export function parameterUses(
  runbook: RunbookContent,
  yaml: YamlFile<Runbook>,
  catalogue: Record<string, ParameterDefinition>,
): ParameterUse[] {
  const files = [...runbook.commands.values(), ...runbook.outputs.values()];
  const direct = [
    ...files.flatMap((source) =>
      placeholdersIn(source).map((use) => ({ ...use, file: source.file })),
    ),
    ...[...runbook.pages.values()].flatMap(({ file, parts }) =>
      parts()
        .placeholders.filter(({ name }) => isParameterName(name))
        .map((use) => ({ ...use, file })),
    ),
    ...inStructure(yaml),
    ...inExpectations(yaml),
  ];
  const used = new Set(direct.map(({ name }) => name));
  const deciding = yaml.value.parameters.flatMap((name, index) => {
    const decider = used.has(name)
      ? definitionIn(catalogue, name)?.defaultFrom?.parameter
      : undefined;
    // One that the catalogue lacks is reported there.
    const isKnown = decider !== undefined && definitionIn(catalogue, decider) !== undefined;
    return !isKnown ? [] : [useAt(yaml, decider, ['parameters', index])];
  });
  return [...direct, ...deciding];
}

function placeholdersIn(source: TextFile): ({ name: string } & Place)[] {
  return findTextPlaceholders(source.text).map(({ name, start }) => ({
    name,
    ...placeOf(source, start),
  }));
}

/** The placeholders of what a command is expected to show, or of what it shows where something went wrong. */
function inExpectations(yaml: YamlFile<Runbook>): ParameterUse[] {
  return Object.entries(yaml.value.commands).flatMap(([id, command]) =>
    testsOf(id, command).flatMap(({ test, path }) =>
      expectedTexts(test).flatMap(({ text }) =>
        findTextPlaceholders(text).map(({ name }) => useAt(yaml, name, path)),
      ),
    ),
  );
}

function inStructure(yaml: YamlFile<Runbook>): ParameterUse[] {
  return yaml.value.tasks.flatMap((task, t) => [
    ...inCondition(yaml, task.when, ['tasks', t, 'when']),
    ...task.steps.flatMap((step, s) => {
      const path = ['tasks', t, 'steps', s];
      const request = step.request ?? [];
      return [
        ...inCondition(yaml, step.when, [...path, 'when']),
        ...request.map((name, index) => useAt(yaml, name, [...path, 'request', index])),
      ];
    }),
  ]);
}

function inCondition(yaml: YamlFile<Runbook>, when: object | undefined, path: YamlPath) {
  return Object.keys(when ?? {}).map((name) => useAt(yaml, name, [...path, name]));
}

function useAt(yaml: YamlFile<Runbook>, name: string, path: YamlPath): ParameterUse {
  return { name, file: yaml.file, ...yaml.placeOf(path) };
}
