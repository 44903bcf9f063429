import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { sha256Of } from '../../hash.ts';
import type { Content, OpenContent } from '../read/content.ts';
import { runbookFolder } from '../read/site-files.ts';
import { displayName, type TextFile } from '../read/text-file.ts';
import { yamlBefore } from '../read/yaml-before.ts';
import type { RunbookFacts } from './compared-runbook.ts';

/** What keeps results by keys; see `KeptFiles`. */
interface Kept {
  read: (key: string) => Uint8Array | undefined;
  write: (key: string, content: Uint8Array) => unknown;
}

/** A runbook as its files are now. */
interface RunbookState {
  /** The hash of all that the checks see which judge a runbook alone: its files, and what all share. */
  readonly key: string;
  /** The hashes of its files in YAML. */
  readonly yaml: readonly string[];
}

type Files<K> = ReadonlyMap<K, TextFile>;

const textsOf = <K>(files: Files<K>): [K, string][] =>
  [...files].map(([name, { text }]) => [name, text]);

/** The hash of what all runbooks share, and of where it lies, as what is left of a runbook has paths in it. */
function sharedHash({ root, parameters, products, glossary, strings, readmes }: Content): string {
  const single = [parameters, products, glossary].map((file) => file?.text);
  const places = [root, displayName(root)];
  return sha256Of(JSON.stringify([places, single, textsOf(strings), textsOf(readmes)]));
}

/** The bytes of a file; none of one that cannot be read, of which its reader says why. */
function bytesOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/**
 * Remembers, from one check to the next, what is left of the runbooks in which nothing was found by their reader and by the
 * checks that judge one alone, so that such a runbook is neither read nor judged.
 */
export class SoundRunbooks {
  readonly #files: Kept;
  readonly #program: () => string;
  readonly #before: string;
  readonly #shared = new WeakMap<Content, string>();
  readonly #added = new Map<string, RunbookFacts>();

  /** Needs what is kept of checks, and the hash of the program, of which it asks now and at the end. */
  constructor(files: Kept, program: () => string) {
    this.#files = files;
    this.#program = program;
    this.#before = program();
  }

  /** The hash of the program before it was run. */
  get program(): string {
    return this.#before;
  }

  /** What is left of a runbook, if nothing was found in it as it is. */
  find({ key, yaml }: RunbookState): RunbookFacts | undefined {
    const kept = this.#files.read(key);
    if (kept === undefined) return undefined;
    // Whoever makes the pages asks for what this check does not read.
    for (const hash of yaml) yamlBefore.keep(hash);
    return deserialize(kept) as RunbookFacts;
  }

  /** Notes that nothing was found in a runbook of this key, and what is left of it. */
  add(key: string, facts: RunbookFacts): void {
    this.#added.set(key, facts);
  }

  /** Keeps what was noted, unless somebody has changed the program meanwhile, and tells whether it did. */
  save(): boolean {
    if (this.#program() !== this.#before) return false;
    for (const [key, facts] of this.#added) this.#files.write(key, serialize(facts));
    return true;
  }

  /** A runbook as its files are now; nothing of one that has a file which may not be read. */
  stateOf({ shared, filesOf }: OpenContent, id: string): RunbookState | undefined {
    const ofShared = this.#shared.get(shared) ?? sharedHash(shared);
    this.#shared.set(shared, ofShared);
    const folder = runbookFolder(shared.root, id);
    const files: (readonly [name: string, hash: string])[] = [];
    for (const name of filesOf(id) ?? []) {
      const bytes = bytesOf(join(folder, name));
      if (bytes === undefined) return undefined;
      files.push([name, sha256Of(bytes)]);
    }
    if (files.length === 0) return undefined;
    const key = sha256Of(JSON.stringify([this.#before, ofShared, id, files]));
    return { key, yaml: files.flatMap(([name, hash]) => (name.endsWith('.yaml') ? [hash] : [])) };
  }
}
