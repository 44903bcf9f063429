import { basename, dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { sha256Of } from '../../hash.ts';
import { KeptFiles } from '../../kept-files.ts';

/** The variable that names the file with what an earlier run has read of YAML; nothing where there is none. */
export const yamlBeforeVariable = 'FIELDBOOK_YAML_BEFORE';

type Values = ReadonlyMap<string, unknown>;

/** What a file holds; nothing of one that is not there, was damaged, or that another version of Node wrote. */
function readValues(file: string): Values {
  const content = filesBeside(file).read(basename(file));
  if (!content) return new Map();
  try {
    const found: unknown = deserialize(content);
    return found instanceof Map ? found : new Map();
  } catch {
    return new Map();
  }
}

/** The folder of a file, which keeps it by its name. */
function filesBeside(file: string): KeptFiles {
  return new KeptFiles(dirname(file));
}

/**
 * The values of YAML texts that an earlier run of the same program could read: to parse them again is what most of the time
 * of reading goes into. A value is as the parser gives it, and is held to its schema each time.
 */
export class YamlBefore {
  readonly #file: () => string;
  /** Read when it is first asked for, and then from the disk only once. */
  #known: Values | undefined;
  readonly #used = new Map<string, unknown>();
  #isNew = false;

  /** Asks for the name of its file when it is needed; without a name, nothing is known and nothing kept. */
  constructor(file: () => string) {
    this.#file = file;
  }

  /** The value of a text in a box, as a value may be nothing; no box of a text that no earlier run could read. */
  find(text: string): { readonly value: unknown } | undefined {
    const file = this.#file();
    if (file === '') return undefined;
    this.#known ??= readValues(file);
    const key = sha256Of(text);
    if (!this.#known.has(key)) return undefined;
    const value = this.#known.get(key);
    this.#used.set(key, value);
    return { value };
  }

  /** Goes on keeping the value of a text, by its hash, that this run has no need to read. */
  keep(hash: string): void {
    const file = this.#file();
    if (file === '') return;
    this.#known ??= readValues(file);
    if (this.#known.has(hash)) this.#used.set(hash, this.#known.get(hash));
  }

  /** Notes the value of a text that could be read. */
  note(text: string, value: unknown): void {
    if (this.#file() === '') return;
    this.#used.set(sha256Of(text), value);
    this.#isNew = true;
  }

  /** Keeps, for the next run, what this one has used; the file is whole at each moment. */
  save(): void {
    const file = this.#file();
    if (file === '') return;
    if (!this.#isNew && this.#used.size === this.#known?.size) return;
    filesBeside(file).write(basename(file), serialize(this.#used));
  }
}

/** What this process may take of an earlier run. */
export const yamlBefore = new YamlBefore(() => process.env[yamlBeforeVariable] ?? '');
