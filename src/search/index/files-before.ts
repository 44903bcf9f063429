import { deserialize, serialize } from 'node:v8';
import { keptOf, readInputs } from '../../build/kept/kept-inputs.ts';
import { sha256Of } from '../../hash.ts';
import type { KeptFiles } from '../../kept-files.ts';
import type { IndexFile } from './index-file.ts';

type Contents = ReadonlyMap<string, Uint8Array>;

function contentsIn(bytes: Buffer | undefined): Contents {
  if (bytes === undefined) return new Map();
  try {
    const found: unknown = deserialize(bytes);
    return found instanceof Map ? (found as Contents) : new Map();
  } catch {
    // Another version of Node wrote it.
    return new Map();
  }
}

/**
 * What an earlier build made of files of the engine for one language: after a change of one page most of them are as
 * before, and to unpack, change and compress them takes longer than the engine does. All are kept as one.
 */
export class FilesBefore {
  readonly #kept: KeptFiles | undefined;
  readonly #key: string;
  /** Read when it is first asked for. */
  #known: Contents | undefined;
  readonly #used = new Map<string, Uint8Array>();
  #isNew = false;

  /** The files of a language, by its name; where a build keeps nothing, nothing is known. */
  constructor(language: string, inputs = readInputs()) {
    this.#kept = inputs && keptOf(inputs.folder, 'records');
    this.#key = sha256Of(JSON.stringify(['files of the index', inputs?.others, language]));
  }

  /** What becomes of a file of the engine; the file alone decides it. */
  contentOf(file: IndexFile, make: (file: IndexFile) => Uint8Array): Uint8Array {
    if (this.#kept === undefined) return make(file);
    this.#known ??= contentsIn(this.#kept.read(this.#key));
    const key = `${file.path} ${sha256Of(file.content)}`;
    const known = this.#known.get(key);
    this.#isNew ||= known === undefined;
    const content = known ?? make(file);
    this.#used.set(key, content);
    return content;
  }

  /** Keeps what was used for the next build. */
  save(): void {
    if (this.#isNew || this.#used.size !== this.#known?.size)
      this.#kept?.write(this.#key, serialize(this.#used));
  }
}
