import { isMap } from '../page/embedded-guards.ts';
import { entries } from '../page/entries.ts';
import { definitions } from '../page/page-data.ts';
import { placeKey, readStored, valuesBranch, writeStored } from '../page/storage.ts';
import { jsonOf } from '../page/stored-entry.ts';
import type { Count } from './page-steps.ts';

/** Where a reader left a runbook: the step to go on with, by id and number, and how many steps were done. */
export interface Place extends Count {
  readonly step: string;
  readonly number: string;
}

/** A place with the choices by which its steps were numbered and counted, as typed. */
interface StoredPlace extends Place {
  readonly choices: Readonly<Record<string, string>>;
}

function isStoredPlace(input: unknown): input is StoredPlace {
  return (
    isMap(input) &&
    ['step', 'number'].every((name) => typeof input[name] === 'string') &&
    ['done', 'total'].every((name) => typeof input[name] === 'number') &&
    isMap(input['choices']) &&
    Object.values(input['choices']).every((text) => typeof text === 'string')
  );
}

/** Where the reader left a runbook, if this browser knows. */
export function storedPlace(runbook: string): StoredPlace | undefined {
  const place = jsonOf(readStored(placeKey + runbook) ?? '');
  return isStoredPlace(place) ? place : undefined;
}

/** Whether the choices are still those by which the steps of a place were numbered and counted. */
export function isUpToDate({ choices }: StoredPlace): boolean {
  return Object.entries(choices).every(([name, text]) => typed(name) === text);
}

/** Keeps where the reader leaves the runbook of the page; without a place, forgets it. */
export function storePlace(runbook: string, place: Place | undefined): void {
  const names = Object.values(definitions)
    .filter(({ type }) => type === 'choice' || type === 'boolean')
    .flatMap(({ name, aliases = [] }) => [name, ...aliases]);
  const choices = Object.fromEntries(names.map((name) => [name, typed(name)]));
  writeStored(placeKey + runbook, place ? JSON.stringify({ ...place, choices }) : '');
}

function typed(name: string): string {
  return entries.texts.get(valuesBranch + name) ?? '';
}
