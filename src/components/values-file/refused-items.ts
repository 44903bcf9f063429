import type { LocalParameter } from '../../content/schemas/parameter.ts';
import { valueTypes } from '../../parameters/types/index.ts';
import { parseValue } from '../../parameters/values.ts';
import type { RefusedValue } from '../values/values-change.ts';
import type { FilePlace } from './fault.ts';
import type { OfferedItem, OfferedValue } from './read-tree.ts';

/** A value, or an entry of a list, that the rules of its parameter refuse. */
export interface Refusal {
  readonly value: RefusedValue;
  readonly place: FilePlace | undefined;
}

type PlacedText = Pick<OfferedItem, 'text'> & { readonly place: FilePlace | undefined };

/** All entries of a list that are refused; the list itself if each of them alone would be taken. */
export function refusalsOf(
  value: RefusedValue,
  parameter: LocalParameter | undefined,
  offered: OfferedValue | undefined,
): Refusal[] {
  const lines = value.then.split('\n').filter((line) => line.trim() !== '');
  const items = offered?.items ?? lines.map((text) => ({ text, place: offered?.place }));
  const refused = parameter ? refusedItems(parameter, items) : [];
  return refused.length > 0 ? refused : [{ value, place: offered?.place }];
}

/** The entries of a list that the rules of its parameter refuse, one by one. */
export function refusedItems(parameter: LocalParameter, items: readonly PlacedText[]): Refusal[] {
  if (!valueTypes[parameter.type].isList) return [];
  const { name, label } = parameter;
  return items.flatMap(({ text, place }) => {
    const result = parseValue(parameter, text);
    return result.ok
      ? []
      : [{ value: { name, label, then: text, problem: result.problem }, place }];
  });
}
