import { sha256Of } from '../../hash.ts';
import type { Content, RunbookContent } from '../read/content.ts';
import type { TextFile } from '../read/text-file.ts';

/** What keeps results by keys; see `KeptFiles`. */
interface Kept {
  read: (key: string) => Uint8Array | undefined;
  write: (key: string, content: Uint8Array) => unknown;
}

type Files<K> = ReadonlyMap<K, TextFile>;

const textsOf = <K>(files: Files<K>): [K, string][] =>
  [...files].map(([name, { text }]) => [name, text]);

function sharedHash({ parameters, products, glossary, strings, readmes }: Content): string {
  const single = [parameters, products, glossary].map((file) => file?.text);
  return sha256Of(JSON.stringify([single, textsOf(strings), textsOf(readmes)]));
}

/** Remembers, from one check to the next, in which runbooks nothing was found by the checks that judge one alone. */
export class SoundRunbooks {
  readonly #files: Kept;
  readonly #program: () => string;
  readonly #before: string;
  readonly #shared = new WeakMap<Content, string>();
  readonly #added: string[] = [];

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

  /** Whether nothing was found in a runbook of this key. */
  has(key: string): boolean {
    return this.#files.read(key) !== undefined;
  }

  /** Notes that nothing was found in a runbook of this key. */
  add(key: string): void {
    this.#added.push(key);
  }

  /** Keeps what was noted, unless somebody has changed the program meanwhile, and tells whether it did. */
  save(): boolean {
    if (this.#program() !== this.#before) return false;
    for (const key of this.#added) this.#files.write(key, Buffer.alloc(0));
    return true;
  }

  /** The hash of all that the checks see which judge a runbook alone: its files, and what all share. */
  keyOf(content: Content, runbook: RunbookContent): string {
    const shared = this.#shared.get(content) ?? sharedHash(content);
    this.#shared.set(content, shared);
    const { id, present, structure, translated, pages, texts } = runbook;
    const { commands, outputs, drawings, wideDrawings, figures } = runbook;
    const named = [pages, texts, commands, outputs, drawings, wideDrawings, figures].map((files) =>
      textsOf<string>(files),
    );
    const own = [id, [...present], structure?.text, translated?.text, named];
    return sha256Of(JSON.stringify([this.#before, shared, own]));
  }
}
