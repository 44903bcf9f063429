import assert from 'node:assert/strict';
import * as z from 'zod/mini';
import { parseWith } from '../../../src/parse.ts';
import type { ModelSession } from '../model/session.ts';
import { isCommon, parametersOf, setNames, type Parameters } from './lists.ts';
import type { Use } from './uses.ts';

const modelSchema = z.array(
  z.object({
    name: z.string(),
    parameters: z.record(z.string(), z.string()),
    sets: z.array(z.object({ name: z.string(), mandatory: z.array(z.string()) })),
  }),
);
/** A modelled cmdlet: its parameters with their types, and what each of its sets demands. */
export type Modelled = z.output<typeof modelSchema>[number];

/** The modelled cmdlets of a session. */
export async function modelOf(session: ModelSession): Promise<Modelled[]> {
  return parseWith(modelSchema, await session.describe(), 'model');
}

function without(names: readonly string[], others: readonly string[]): string[] {
  const lower = others.map((name) => name.toLowerCase());
  return names.filter((name) => !lower.includes(name.toLowerCase()));
}

/** What is wrong with the way a command calls a cmdlet: no parameter set has what is given and demands no more. */
export function faultOfUse({ name, parameters }: Use, documented: Parameters): string | undefined {
  const given = parameters.filter((each) => !isCommon(each));
  const unknown = without(given, Object.keys(documented));
  if (unknown.length > 0) return `${name} has no -${unknown.join(', -')}`;
  const fits = setNames(documented).some(
    (set) =>
      without(given, parametersOf(documented, set)).length === 0 &&
      without(parametersOf(documented, set, true), given).length === 0,
  );
  return fits ? undefined : `${name} has no parameter set for -${given.join(', -')}`;
}

/** Holds a modelled cmdlet against its documents: it knows no more parameters, and each of its sets demands as much. */
export function assertModelled({ name, parameters, sets }: Modelled, documented: Parameters): void {
  const own = Object.keys(parameters).filter((each) => !isCommon(each));
  assert.deepEqual(without(own, Object.keys(documented)), [], `${name} has no such parameter`);
  for (const set of sets) {
    const meant = set.name === '__AllParameterSets' ? '(All)' : set.name;
    const demanded = parametersOf(documented, meant, true);
    assert.deepEqual(
      without(demanded, set.mandatory),
      [],
      `${name} demands this in the set ${meant}`,
    );
  }
}

/** What is wrong with the way a command calls one of Windows PowerShell 3.0. */
export function faultOfWindowsUse({ name, parameters }: Use, syntax: string): string | undefined {
  const unknown = parameters.filter(
    (each) => !isCommon(each) && !new RegExp(`-${each}\\b`, 'i').test(syntax),
  );
  return syntax === '' || unknown.length === 0
    ? undefined
    : `Windows PowerShell 3.0: ${name} has no -${unknown.join(', -')}`;
}
