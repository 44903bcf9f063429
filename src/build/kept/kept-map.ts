import { deserialize, serialize } from 'node:v8';
import { sha256Of } from '../../hash.ts';
import { keptOf, readInputs, type KeptKind } from './kept-inputs.ts';
import type { KeptFiles } from '../../kept-files.ts';

function mapIn<Result>(bytes: Buffer | undefined): ReadonlyMap<string, Result> {
  if (bytes === undefined) return new Map();
  try {
    const found: unknown = deserialize(bytes);
    return found instanceof Map ? (found as Map<string, Result>) : new Map();
  } catch {
    // Another version of Node wrote it.
    return new Map();
  }
}

/**
 * Many small results of an earlier build, by what decides each beside the program, in one file: to read a thousand files takes
 * longer than to read their content.
 */
export class KeptMap<Result> {
  readonly #files: KeptFiles | undefined;
  readonly #key: string;
  /** Read when it is first asked for. */
  #known: ReadonlyMap<string, Result> | undefined;
  readonly #used = new Map<string, Result>();
  #isNew = false;

  /** The results of a name among those of a kind; where a build keeps nothing, nothing is known. */
  constructor(kind: KeptKind, name: string, inputs = readInputs()) {
    this.#files = inputs && keptOf(inputs.folder, kind);
    this.#key = sha256Of(JSON.stringify([name, inputs?.others]));
  }

  /** What an earlier build, or this one, has made; from now on it counts as used. */
  known(key: string): Result | undefined {
    if (this.#files === undefined) return undefined;
    this.#known ??= mapIn<Result>(this.#files.read(this.#key));
    const known = this.#used.get(key) ?? this.#known.get(key);
    if (known !== undefined) this.#used.set(key, known);
    return known;
  }

  /** A result that is known, or is made now. */
  of(key: string, make: () => Result): Result {
    const known = this.known(key);
    if (known !== undefined) return known;
    const made = make();
    if (this.#files === undefined) return made;
    this.#isNew = true;
    this.#used.set(key, made);
    return made;
  }

  /** Keeps what was used for the next build. */
  save(): void {
    if (this.#isNew || this.#used.size !== this.#known?.size)
      this.#files?.write(this.#key, serialize(this.#used));
  }
}
