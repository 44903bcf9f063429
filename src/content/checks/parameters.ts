import type { Diagnostic } from '../../diagnostic.ts';
import { powerShellParser } from '../../build/powershell-grammar.ts';
import type { Content } from '../read/content.ts';
import { diagnosticAtPath, type YamlFile } from '../read/yaml-file.ts';
import type { ParameterDefinition } from '../schemas/parameter.ts';
import type { Runbook } from '../schemas/runbook.ts';
import { isReadable } from './command-syntax.ts';
import { definitionIn } from './definition-in.ts';
import { mayList } from './listed-parameters.ts';
import { isUnjudged } from './parameter-limits.ts';
import { parameterUses, type ParameterUse } from './parameter-uses.ts';

type Catalogue = Record<string, ParameterDefinition>;

/** Holds parameters to being declared where they are used, and used where they are declared. */
export async function checkParameters(content: Content): Promise<Diagnostic[]> {
  const parser = await powerShellParser();
  const catalogue = content.parameters;
  if (!catalogue) return [];
  const defined = catalogue.value;
  const runbooks = content.runbooks.flatMap((runbook) => {
    const { structure } = runbook;
    const commands = [...runbook.commands.values()];
    const isWhole =
      runbook.isWhole &&
      Object.keys(structure?.value.commands ?? {}).every((id) => runbook.commands.has(id)) &&
      commands.every((command) => isReadable(content, command, parser));
    return structure
      ? [{ structure, isWhole, uses: parameterUses(runbook, structure, defined) }]
      : [];
  });
  // A runbook that cannot be read may list any of them.
  const unlisted = content.isWhole ? unlistedIn(defined, runbooks) : [];
  const misnamed = runbooks.flatMap(({ structure }) => unknown(structure, defined, unlisted));
  return [
    ...misnamed,
    ...runbooks.flatMap(({ structure, uses, isWhole }) => [
      ...undeclared(structure, uses, defined),
      // A file that cannot be read may use any of them.
      ...(isWhole ? unused(structure, uses, defined) : []),
      ...conditions(structure, defined),
    ]),
    // A runbook that misspells a name leaves the right one unlisted: that is one mistake.
    ...(misnamed.length > 0 ? [] : orphans(catalogue, unlisted, runbooks)),
  ];
}

interface ReadRunbook {
  structure: YamlFile<Runbook>;
  uses: ParameterUse[];
  isWhole: boolean;
}

function undeclared(
  yaml: YamlFile<Runbook>,
  uses: ParameterUse[],
  catalogue: Catalogue,
): Diagnostic[] {
  return uses.flatMap(({ name, file, line, column }) => {
    if (mayList(yaml.value, catalogue, name)) return [];
    const expected = `one of the parameters that ${yaml.file} lists`;
    const example = yaml.value.parameters[0] ?? name;
    const advice = `List it there below \`parameters\`, or write a name that it lists, as \`${example}\`.`;
    return [{ file, line, column, found: `the parameter \`${name}\``, expected, advice }];
  });
}

function unused(yaml: YamlFile<Runbook>, uses: ParameterUse[], catalogue: Catalogue): Diagnostic[] {
  return yaml.value.parameters.flatMap((name, index) => {
    if (!definitionIn(catalogue, name) || uses.some((use) => use.name === name)) return [];
    if (uses.some((use) => mayDecide(name, use.name, catalogue))) return [];
    const expected = `\`{{${name}}}\` in a command or text, or \`${name}\` in a condition or request`;
    const advice = 'Use it, or remove it from the list.';
    const details = { found: `the parameter \`${name}\` unused`, expected, advice };
    return [diagnosticAtPath(yaml, ['parameters', index], details)];
  });
}

/** Whether a parameter may be meant to decide the default of another, where one is named that cannot, which is reported itself. */
function mayDecide(decider: string, decided: string, catalogue: Catalogue): boolean {
  const { parameter, cases = {} } = definitionIn(catalogue, decided)?.defaultFrom ?? {};
  const expected = Object.keys(cases).sort().join();
  const hasCases = (name: string) =>
    valuesOf(definitionIn(catalogue, name)).sort().join() === expected;
  const isWrong = parameter !== undefined && (parameter === decided || !hasCases(parameter));
  return isWrong && hasCases(decider);
}

function unknown(yaml: YamlFile<Runbook>, catalogue: Catalogue, unlisted: string[]): Diagnostic[] {
  const names = unlisted.map((name) => `\`${name}\``).join(', ');
  const hint = names === '' ? '' : `; no runbook lists its ${names} yet`;
  return yaml.value.parameters.flatMap((name, index) => {
    if (definitionIn(catalogue, name)) return [];
    const expected = 'a parameter of content/parameters.yaml';
    const advice = `Define it there, or write a name that it defines${hint}.`;
    const details = { found: `the parameter \`${name}\``, expected, advice };
    return [diagnosticAtPath(yaml, ['parameters', index], details)];
  });
}

function unlistedIn(catalogue: Catalogue, runbooks: readonly ReadRunbook[]): string[] {
  const listed = new Set(runbooks.flatMap(({ structure }) => structure.value.parameters));
  return Object.keys(catalogue).filter((name) => !listed.has(name));
}

function orphans(
  catalogue: YamlFile<Catalogue>,
  unlisted: readonly string[],
  runbooks: readonly ReadRunbook[],
): Diagnostic[] {
  // A use without an entry in the list is reported at the use.
  const used = new Set(runbooks.flatMap(({ uses }) => uses.map(({ name }) => name)));
  return unlisted.flatMap((name) => {
    if (used.has(name)) return [];
    const found = `the parameter \`${name}\` unused`;
    const advice = `Write \`${name}\` below \`parameters\` in a runbook.yaml, or remove it here.`;
    const details = { found, expected: 'a runbook that lists it', advice };
    return [diagnosticAtPath(catalogue, [name], details)];
  });
}

function conditions(yaml: YamlFile<Runbook>, catalogue: Catalogue): Diagnostic[] {
  const parts = yaml.value.tasks.flatMap((task, t) => [
    { when: task.when, path: ['tasks', t, 'when'] },
    ...task.steps.map((step, s) => ({ when: step.when, path: ['tasks', t, 'steps', s, 'when'] })),
  ]);
  return parts.flatMap(({ when, path }) =>
    Object.entries(when ?? {}).flatMap(([name, values]) => {
      const definition = definitionIn(catalogue, name);
      if (!definition || isUnjudged(definition)) return [];
      const allowed = valuesOf(definition);
      const rightCondition = conditionOn(name, allowed);
      return values.flatMap((value, index) => {
        if (allowed.includes(String(value))) return [];
        const found = `\`${String(value)}\` in a condition on \`${name}\``;
        return [diagnosticAtPath(yaml, [...path, name, index], { found, ...rightCondition })];
      });
    }),
  );
}

function conditionOn(name: string, [first, ...others]: readonly string[]) {
  if (first === undefined) {
    const advice =
      'Name a parameter whose values are chosen, as `when: { nameDecoration: [true] }`.';
    return { expected: 'a choice or boolean parameter', advice };
  }
  const advice = `Write one of these, as \`${name}: [${first}]\`.`;
  return { expected: `one of ${[first, ...others].join(', ')}`, advice };
}

/** The values that a condition can compare a parameter with. */
export function valuesOf(definition: ParameterDefinition | undefined): string[] {
  if (definition?.type === 'boolean') return ['true', 'false'];
  return definition?.choices?.map(({ value }) => value) ?? [];
}
