import type { ContentValue, LocalParameter, ParameterRule } from '../schemas/parameter.ts';
import { type Result, type Value, wrong } from './value-result.ts';
import { trimValue } from './characters.ts';
import { parseValue } from './values.ts';

type Scalar = string | number | boolean;

/** A rule with what stands for a value that the reader has not given. */
type Definition = ParameterRule & {
  example?: ContentValue;
  default?: Scalar;
  defaultFrom?: {
    parameter: string;
    cases: Readonly<Record<string, { default: Scalar; reason: LocalParameter['label'] | object }>>;
  };
};

export type Definitions = Readonly<Record<string, Definition>>;
export type RawValues = Readonly<Record<string, string>>;

/** A value of the content as a reader would type it. */
function rawText(value: ContentValue): string {
  return [value].flat().join(', ');
}

/** The default of a parameter as it would be typed, following another parameter where it says so. */
export function defaultRaw(name: string, all: Definitions, raw: RawValues): string | undefined {
  const definition = definitionOf(all, name);
  const follows = definition?.defaultFrom;
  if (!follows) return definition?.default === undefined ? undefined : rawText(definition.default);
  const found = follows.cases[effectiveRaw(follows.parameter, all, raw) ?? ''];
  return found === undefined ? undefined : rawText(found.default);
}

/** What a parameter is: as typed when something was typed, otherwise its default. */
export function effectiveRaw(name: string, all: Definitions, raw: RawValues): string | undefined {
  const typed = Object.hasOwn(raw, name) ? raw[name] : undefined;
  return typed !== undefined && trimValue(typed) !== '' ? typed : defaultRaw(name, all, raw);
}

/** Every parameter's effective text, for conditions to look at. */
export function effectiveValues(all: Definitions, raw: RawValues): Record<string, string> {
  return Object.fromEntries(
    Object.keys(all).map((name) => [name, effectiveRaw(name, all, raw) ?? '']),
  );
}

/** The last answer for each parameter: a page asks for all of them, several times, with every key that is typed. */
const lastAnswers = new WeakMap<Definition, { text: string; result: Result }>();

/** The parsed value that a command would hold; the problem `missing` when there is none. */
export function valueOf(name: string, all: Definitions, raw: RawValues): Result {
  const definition = definitionOf(all, name);
  if (!definition) return wrong('missing');
  const text = effectiveRaw(name, all, raw) ?? '';
  const last = lastAnswers.get(definition);
  if (last?.text === text) return last.result;
  const result = parseValue(definition, text);
  lastAnswers.set(definition, { text, result });
  return result;
}

/** The value that stands in for a missing one on the page, never in what is copied. */
export function exampleValue(name: string, all: Definitions, raw: RawValues): Value {
  const definition = definitionOf(all, name);
  const text = defaultRaw(name, all, raw) ?? rawText(definition?.example ?? '');
  const result = definition ? parseValue(definition, text) : undefined;
  return result?.ok ? result.value : text;
}

function definitionOf(all: Definitions, name: string): Definition | undefined {
  return Object.hasOwn(all, name) ? all[name] : undefined;
}
