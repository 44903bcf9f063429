import type { LocalParameter, ParameterDefinition } from '../content/schemas/parameter.ts';

/** Whether a reader must give a value, may keep the default, or may leave it out. */
export type Need = 'required' | 'hasDefault' | 'optional';

/** Every need, in the order in which they are counted. */
export const needs: readonly Need[] = ['required', 'hasDefault', 'optional'];

/** What a parameter asks of the reader. */
export function needOf({
  optional,
  default: preset,
  defaultFrom,
}: Pick<LocalParameter | ParameterDefinition, 'optional' | 'default' | 'defaultFrom'>): Need {
  if (optional) return 'optional';
  return preset === undefined && !defaultFrom ? 'required' : 'hasDefault';
}
