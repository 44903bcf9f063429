import * as z from 'zod/mini';

/**
 * Attaches to the schema of a key what it means, as a phrase for editors, and what to write there,
 * as a sentence for diagnostics.
 */
export function key<S extends z.ZodMiniType>(schema: S, description: string, advice: string): S {
  return schema.check(z.meta({ description, advice }));
}

/** The advice for the key at a path of a schema, else that of the nearest key around it. */
export function adviceFor(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
): string | undefined {
  let current: z.core.$ZodType | undefined = schema;
  let advice: string | undefined;
  for (const step of [undefined, ...path]) {
    if (step !== undefined) current = current && childOf(current, step);
    advice = (current && ownAdvice(current)) ?? advice;
  }
  return advice;
}

/** The keys that a map at a path of a schema may have, if it has a fixed set of them. */
export function keysAt(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
): readonly string[] | undefined {
  let current: z.core.$ZodType | undefined = schema;
  for (const step of path) current = current && childOf(current, step);
  while (current && innerOf(current)) current = innerOf(current);
  return current instanceof z.core.$ZodObject ? Object.keys(current._zod.def.shape) : undefined;
}

function ownAdvice(schema: z.core.$ZodType): string | undefined {
  const advice = z.globalRegistry.get(schema)?.['advice'];
  if (typeof advice === 'string') return advice;
  const inner = innerOf(schema);
  return inner && ownAdvice(inner);
}

/** The schema inside one that is only optional, has a default, or is named by a function. */
function innerOf(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  if (schema instanceof z.core.$ZodOptional || schema instanceof z.core.$ZodDefault)
    return schema._zod.def.innerType;
  return schema instanceof z.core.$ZodLazy ? schema._zod.def.getter() : undefined;
}

function childOf(schema: z.core.$ZodType, step: PropertyKey): z.core.$ZodType | undefined {
  const inner = innerOf(schema);
  if (inner) return childOf(inner, step);
  if (schema instanceof z.core.$ZodObject) return schema._zod.def.shape[String(step)];
  if (schema instanceof z.core.$ZodRecord) return schema._zod.def.valueType;
  return schema instanceof z.core.$ZodArray ? schema._zod.def.element : undefined;
}
