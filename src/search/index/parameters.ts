import * as z from 'zod/mini';
import type { Condition, Part, SearchRecord } from '../record.ts';
import { parseWith } from '../../parse.ts';
import { valueTypes } from '../../parameters/types/index.ts';
import { localParameterSchema, type LocalParameter } from '../../content/schemas/parameter.ts';
import type { When } from '../../content/schemas/task.ts';
import { findElement, hasAttribute, textOf, type HtmlDocument } from '../../build/html.ts';

export type PageParameters = ReadonlyMap<string, LocalParameter>;

/** The parameters that a page hands to its form, by name. */
export function parametersOf(document: HtmlDocument, page: string): PageParameters {
  const script = findElement(document, (element) => hasAttribute(element, 'data-parameters'));
  const list = script
    ? parseWith(z.array(localParameterSchema), JSON.parse(textOf(script)), page)
    : [];
  return new Map(list.map((parameter) => [parameter.name, parameter]));
}

/** The part with only those values marked that a reader types: a choice or a switch is shown in other words. */
export function withoutClosed(part: Part, parameters: PageParameters): Part {
  const values = part.values?.filter(([, , name]) => {
    const type = parameters.get(name)?.type;
    return type !== undefined && !valueTypes[type].isClosed;
  });
  return { kind: part.kind, text: part.text, ...(values && values.length > 0 ? { values } : {}) };
}

/**
 * The conditions of a place. A parameter whose default follows another one is left out: another page cannot know its
 * value, and a result that is shown in vain is better than one that is hidden. A purpose stands by itself.
 */
export function conditionsOf(
  when: readonly When[],
  parameters: PageParameters,
): Pick<SearchRecord, 'when' | 'purpose'> {
  const found = when
    .flatMap((condition) => Object.entries(condition))
    .flatMap(([name, allowed]): { condition: Condition; isPurpose: boolean }[] => {
      const { default: preset, group } = parameters.get(name) ?? {};
      if (preset === undefined) return [];
      const condition: Condition = [name, allowed.map(String), String(preset)];
      return [{ condition, isPurpose: group === 'purpose' }];
    });
  const conditions = found.filter(({ isPurpose }) => !isPurpose);
  const purpose = found.find(({ isPurpose }) => isPurpose);
  return {
    ...(conditions.length > 0 ? { when: conditions.map(({ condition }) => condition) } : {}),
    ...(purpose ? { purpose: purpose.condition } : {}),
  };
}
