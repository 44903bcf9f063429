import { isMap } from '../../../src/components/page/embedded-guards.ts';
import type { TextStorage } from '../../../src/components/page/storage.ts';

const valuesKey = 'fieldbook.values';
const doneKey = 'fieldbook.done';
const longest = 10_000;

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A page of commit 83a50d4, with what it does wrong: the values store, and the ticks of its steps. */
export class Version1Tab {
  readonly #storage: TextStorage;
  #values: Record<string, string> = {};
  #canStore = true;

  constructor(storage: TextStorage) {
    this.#storage = storage;
    this.#load();
  }

  get values(): Readonly<Record<string, string>> {
    return this.#values;
  }

  write(name: string, raw: string): void {
    this.#load();
    const rest = Object.entries(this.#values).filter(([other]) => other !== name);
    this.#values = Object.fromEntries(raw === '' ? rest : [...rest, [name, raw]]);
    const isEmpty = Object.keys(this.#values).length === 0;
    this.#store(valuesKey, isEmpty ? '' : JSON.stringify({ version: 1, values: this.#values }));
  }

  clear(): void {
    this.#values = {};
    this.#store(valuesKey, '');
  }

  tick(runbook: string, step: string, isDone: boolean): void {
    const done = this.#done();
    const others = (done[runbook] ?? []).filter((other) => other !== step);
    const all = Object.entries({ ...done, [runbook]: isDone ? [...others, step] : others });
    const kept = all.filter(([, steps]) => steps.length > 0);
    this.#store(doneKey, kept.length > 0 ? JSON.stringify(Object.fromEntries(kept)) : '');
  }

  /** A storage event has come. */
  hear(key: string): void {
    if (key !== valuesKey) return;
    this.#values = {};
    this.#load();
  }

  #read(key: string): string | null {
    try {
      return this.#storage.get(key);
    } catch {
      this.#canStore = false;
      return null;
    }
  }

  #store(key: string, text: string): void {
    try {
      if (text === '') this.#storage.remove(key);
      else this.#storage.set(key, text);
    } catch {
      this.#canStore = false;
    }
  }

  #load(): void {
    const text = this.#canStore ? this.#read(valuesKey) : null;
    const stored = text === null ? null : jsonOf(text);
    if (!isMap(stored) || stored['version'] !== 1 || !isMap(stored['values'])) return;
    this.#values = Object.fromEntries(
      Object.entries(stored['values']).filter(
        (entry): entry is [string, string] =>
          typeof entry[1] === 'string' && entry[1].length <= longest,
      ),
    );
  }

  #done(): Record<string, string[]> {
    const stored = jsonOf(this.#read(doneKey) ?? '{}');
    if (!isMap(stored)) return {};
    const isWhole = Object.values(stored).every(
      (steps) => Array.isArray(steps) && steps.every((step) => typeof step === 'string'),
    );
    return isWhole
      ? Object.fromEntries(
          Object.entries(stored).map(([id, steps]) => [id, [steps].flat().map(String)]),
        )
      : {};
  }
}
