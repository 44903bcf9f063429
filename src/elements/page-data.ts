import type * as z from 'zod/mini';
import { message, type Slots } from '../runbook/messages.ts';
import { embeddedParametersSchema, embeddedStringsSchema } from '../schemas/embedded.ts';
import type { LocalParameter } from '../schemas/parameter.ts';

/** The page's locale. */
export const locale = document.documentElement.dataset['locale'] ?? 'en';

const strings = embedded('data-strings', embeddedStringsSchema) ?? {};
const parameters = embedded('data-parameters', embeddedParametersSchema) ?? [];

/** The parameters of the page's runbook by name, in the order of the form. */
export const definitions: Readonly<Record<string, LocalParameter>> = Object.fromEntries(
  parameters.map((parameter) => [parameter.name, parameter]),
);

/** An interface string in the page's locale. */
export function say(key: string, slots: Slots = {}): string {
  return message(strings, key, slots, locale);
}

/** The labels of parameters as a list in the page's language. */
export function labelsOf(names: readonly string[]): string {
  return new Intl.ListFormat(locale).format(names.map((name) => definitions[name]?.label ?? name));
}

function embedded<T>(attribute: string, schema: z.ZodMiniType<T>): T | undefined {
  const text = document.querySelector(`script[${attribute}]`)?.textContent;
  return text ? schema.parse(JSON.parse(text)) : undefined;
}
