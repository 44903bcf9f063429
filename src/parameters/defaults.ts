import type { ContentValue, LocalParameter, ParameterRule } from '../content/schemas/parameter.ts';
import { type Result, valid, type Value, invalid } from './value-result.ts';
import { trimValue } from './characters.ts';
import { parseValue } from './values.ts';

type Scalar = string | number | boolean;

/** A rule with the value that is used until the reader gives one. */
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

/** The default of a parameter, which may follow another parameter; content checks compare it with the type. */
function defaultOf(name: string, all: Definitions, raw: RawValues): Scalar | undefined {
  const definition = definitionOf(all, name);
  const follows = definition?.defaultFrom;
  if (!follows) return definition?.default;
  return follows.cases[effectiveRaw(follows.parameter, all, raw) ?? '']?.default;
}

/** The default of a parameter as it would be typed. */
export function defaultRaw(name: string, all: Definitions, raw: RawValues): string | undefined {
  const value = defaultOf(name, all, raw);
  return value === undefined ? undefined : rawText(value);
}

/** Whether something was typed for a parameter that is not blank. */
export function isTyped(name: string, raw: RawValues): boolean {
  return typedRaw(name, raw) !== undefined;
}

/** The text that was typed for a parameter, unless it is blank. */
function typedRaw(name: string, raw: RawValues): string | undefined {
  const typed = Object.hasOwn(raw, name) ? raw[name] : undefined;
  return typed === undefined || trimValue(typed) === '' ? undefined : typed;
}

/** The text of a parameter: as typed if something was typed, otherwise its default. */
export function effectiveRaw(name: string, all: Definitions, raw: RawValues): string | undefined {
  const typed = typedRaw(name, raw);
  if (typed === undefined) return defaultRaw(name, all, raw);
  const definition = definitionOf(all, name);
  // A field of choices shows one of them, whatever stands around it in a file: what is read is what is shown.
  const isChosen = definition?.type === 'boolean' || definition?.choices !== undefined;
  return isChosen ? trimValue(typed) : typed;
}

/** Every parameter's effective text, for conditions to look at; a choice that is not offered counts as none. */
export function effectiveValues(all: Definitions, raw: RawValues): Record<string, string> {
  return Object.fromEntries(
    Object.entries(all).map(([name, { choices }]) => {
      const text = effectiveRaw(name, all, raw) ?? '';
      const isOffered = !choices || choices.some(({ value }) => value === text);
      return [name, isOffered ? text : (defaultRaw(name, all, raw) ?? '')];
    }),
  );
}

/** The value for a command, or its problem: `missing` if there is none. A default is not parsed again. */
export function valueOf(name: string, all: Definitions, raw: RawValues): Result {
  const definition = definitionOf(all, name);
  if (!definition) return invalid('missing');
  const typed = typedRaw(name, raw);
  const value = typed === undefined ? defaultOf(name, all, raw) : undefined;
  return value === undefined ? parseValue(definition, typed ?? '') : valid(value);
}

/** The value that the page shows in place of a missing one; it is never copied. */
export function exampleValue(name: string, all: Definitions, raw: RawValues): Value {
  return defaultOf(name, all, raw) ?? definitionOf(all, name)?.example ?? '';
}

function definitionOf(all: Definitions, name: string): Definition | undefined {
  return Object.hasOwn(all, name) ? all[name] : undefined;
}
