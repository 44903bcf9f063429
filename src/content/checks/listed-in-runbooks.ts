import type { Diagnostic } from '../../diagnostic.ts';
import { closestName } from '../read/closest-name.ts';
import { diagnosticAtPath, type YamlFile } from '../read/yaml-file.ts';
import type { ParameterDefinition } from '../schemas/parameter.ts';
import type { ComparedContent, ComparedRunbook, ComparedStructure } from './compared-runbook.ts';
import { definitionIn } from './definition-in.ts';
import { renamedDetails } from './name-slips.ts';
import { parameterUses } from './parameter-uses.ts';

type Catalogue = Record<string, ParameterDefinition>;

/** Holds the lists of parameters of all runbooks to the catalogue: none unknown, and none of the catalogue in no list. */
export function checkListedInRunbooks(content: ComparedContent): Diagnostic[] {
  const { parameters: catalogue, runbooks } = content;
  if (!catalogue) return [];
  const structures = runbooks.flatMap(({ structure }) => structure ?? []);
  // A runbook that cannot be read may list any of them.
  const unlisted = content.isWhole ? unlistedIn(catalogue.value, structures) : [];
  const renamed = renamedIn(catalogue.value, unlisted, structures);
  const misnamed = structures.flatMap((yaml) =>
    unknown(yaml, catalogue.value, unlisted, [...renamed.values()]),
  );
  const slips = [...renamed].map(([name, other]) =>
    diagnosticAtPath(catalogue, [name], renamedDetails('parameter', name, other)),
  );
  // A runbook that misspells a name leaves the right one unlisted: that is one mistake.
  const all = [...slips, ...misnamed];
  return all.length > 0 ? all : orphans(catalogue, unlisted, runbooks);
}

/** Parameters that the catalogue misspells, each with the name by which several runbooks list it, or one and what it decides. */
function renamedIn(
  catalogue: Catalogue,
  unlisted: readonly string[],
  structures: readonly ComparedStructure[],
): Map<string, string> {
  const listed = structures.flatMap(({ parameters }) => [...new Set(parameters)]);
  const deciding = new Set(
    Object.values(catalogue).flatMap(({ defaultFrom }) => defaultFrom?.parameter ?? []),
  );
  const unknownNames = [...listed, ...deciding].filter((name) => !definitionIn(catalogue, name));
  return new Map(
    unknownNames.flatMap((name, at) => {
      const meant = closestName(name, unlisted);
      return meant !== undefined && unknownNames.indexOf(name) < at ? [[meant, name] as const] : [];
    }),
  );
}

function unlistedIn(catalogue: Catalogue, structures: readonly ComparedStructure[]): string[] {
  const listed = new Set(structures.flatMap(({ parameters }) => parameters));
  return Object.keys(catalogue).filter((name) => !listed.has(name));
}

function unknown(
  yaml: ComparedStructure,
  catalogue: Catalogue,
  unlisted: readonly string[],
  renamed: readonly string[],
): Diagnostic[] {
  const names = unlisted.map((name) => `\`${name}\``).join(', ');
  const hint = names === '' ? '' : `; no runbook lists its ${names} yet`;
  return yaml.parameters.flatMap((name, index) => {
    if (definitionIn(catalogue, name) || renamed.includes(name)) return [];
    const expected = 'a parameter of content/parameters.yaml';
    const advice = `Define it there, or write a name that it defines${hint}.`;
    const details = { found: `the parameter \`${name}\``, expected, advice };
    return [diagnosticAtPath(yaml, ['parameters', index], details)];
  });
}

function orphans(
  catalogue: YamlFile<Catalogue>,
  unlisted: readonly string[],
  runbooks: readonly ComparedRunbook[],
): Diagnostic[] {
  if (unlisted.length === 0) return [];
  // A use without an entry in the list is reported at the use.
  const used = new Set(runbooks.flatMap((runbook) => usedIn(runbook, catalogue.value)));
  return unlisted.flatMap((name) => {
    if (used.has(name)) return [];
    const found = `the parameter \`${name}\` unused`;
    const advice = `Write \`${name}\` below \`parameters\` in a runbook.yaml, or remove it here.`;
    const details = { found, expected: 'a runbook that lists it', advice };
    return [diagnosticAtPath(catalogue, [name], details)];
  });
}

function usedIn({ again }: ComparedRunbook, catalogue: Catalogue): string[] {
  const runbook = again();
  if (!runbook.structure) return [];
  return parameterUses(runbook, runbook.structure, catalogue).map(({ name }) => name);
}
