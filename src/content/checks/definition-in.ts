import type { ParameterDefinition } from '../schemas/parameter.ts';

/** The definition of a parameter in the catalogue; undefined also for names that every object has, as `constructor`. */
export function definitionIn(
  catalogue: Readonly<Record<string, ParameterDefinition>>,
  name: string,
): ParameterDefinition | undefined {
  return Object.hasOwn(catalogue, name) ? catalogue[name] : undefined;
}
