import type { Diagnostic } from '../../diagnostic.ts';
import { powerShellParser } from '../../build/powershell-grammar.ts';
import { closestName } from '../read/closest-name.ts';
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

/** Holds parameters to being declared where a runbook uses them, and used where it declares them. */
export async function checkParameters(content: Content): Promise<Diagnostic[]> {
  const parser = await powerShellParser();
  const catalogue = content.parameters?.value;
  if (!catalogue) return [];
  return content.runbooks.flatMap((runbook) => {
    const { structure } = runbook;
    if (!structure) return [];
    const uses = parameterUses(runbook, structure, catalogue);
    const isWhole =
      runbook.isWhole &&
      Object.keys(structure.value.commands).every((id) => runbook.commands.has(id)) &&
      [...runbook.commands.values()].every((command) => isReadable(content, command, parser));
    return [
      ...undeclared(structure, uses, catalogue),
      // A file that cannot be read may use any of them.
      ...(isWhole ? unused(structure, uses, catalogue) : []),
      ...conditions(structure, catalogue),
    ];
  });
}

/** A parameter is used and not listed: one use is told where it is, and of several that the list lacks it. */
function undeclared(
  yaml: YamlFile<Runbook>,
  uses: ParameterUse[],
  catalogue: Catalogue,
): Diagnostic[] {
  const unlisted = uses.filter(({ name }) => !mayList(yaml.value, catalogue, name));
  return [...Map.groupBy(unlisted, ({ name }) => name)].flatMap(([name, all]) => {
    const isOfList = all.length > 1 && definitionIn(catalogue, name) !== undefined;
    return isOfList ? [lacking(yaml, name, all)] : all.map((use) => unlistedUse(yaml, use));
  });
}

function unlistedUse(yaml: YamlFile<Runbook>, { name, file, line, column }: ParameterUse) {
  const expected = `one of the parameters that ${yaml.file} lists`;
  const listed = yaml.value.parameters;
  const example = closestName(name, listed) ?? listed[0] ?? name;
  const advice = `List it there below \`parameters\`, or write a name that it lists, as \`${example}\`.`;
  return { file, line, column, found: `the parameter \`${name}\``, expected, advice };
}

function lacking(
  yaml: YamlFile<Runbook>,
  name: string,
  [first, ...others]: readonly ParameterUse[],
): Diagnostic {
  const { file = '', line = 1 } = first ?? {};
  const more = others.length === 1 ? 'another place' : `${others.length} other places`;
  return diagnosticAtPath(yaml, ['parameters'], {
    found: `no \`${name}\` in \`parameters\``,
    expected: `it there, as ${file}:${line} and ${more} use it`,
    advice: 'List it, or write there a name that is listed.',
  });
}

function unused(yaml: YamlFile<Runbook>, uses: ParameterUse[], catalogue: Catalogue): Diagnostic[] {
  const listed = yaml.value.parameters;
  // A use that is misspelled is reported where it is.
  const meant = uses.map(({ name }) => (listed.includes(name) ? name : closestName(name, listed)));
  return listed.flatMap((name, index) => {
    if (!definitionIn(catalogue, name) || meant.includes(name)) return [];
    if (uses.some((use) => mayDecide(name, use.name, catalogue))) return [];
    if (mayDecideUnknown(name, listed, catalogue)) return [];
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

/** Whether a parameter decides the default of one that may be listed by another name, which is reported itself. */
function mayDecideUnknown(
  decider: string,
  listed: readonly string[],
  catalogue: Catalogue,
): boolean {
  if (listed.every((name) => definitionIn(catalogue, name) !== undefined)) return false;
  return Object.entries(catalogue).some(
    ([name, { defaultFrom }]) => defaultFrom?.parameter === decider && !listed.includes(name),
  );
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
