import { longTypes } from '#long-types';
import type { ParameterType } from '../../content/schemas/parameter-types.ts';
import { boolean } from './boolean.ts';
import { choice } from './choice.ts';
import { objectName } from './object-name.ts';
import type { ValueType } from './value-type.ts';

/** Every type of value by its name in content/parameters.yaml. */
export const valueTypes: Readonly<Record<ParameterType, ValueType>> = {
  ...longTypes,
  'object-name': objectName,
  choice,
  boolean,
};
