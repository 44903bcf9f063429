import { readInputs } from '../../build/kept/kept-inputs.ts';
import { KeptMap } from '../../build/kept/kept-map.ts';
import { sha256Of } from '../../hash.ts';
import type { IndexFile } from './index-file.ts';

/**
 * What an earlier build made of files of the engine for one language: after a change of one page most of them are as
 * before, and to unpack, change and compress them takes longer than the engine does.
 */
export class FilesBefore {
  readonly #contents: KeptMap<Uint8Array>;

  /** The files of a language, by its name; where a build keeps nothing, nothing is known. */
  constructor(language: string, inputs = readInputs()) {
    this.#contents = new KeptMap('records', `files of the index: ${language}`, inputs);
  }

  /** What becomes of a file of the engine; the file alone decides it. */
  contentOf(file: IndexFile, make: (file: IndexFile) => Uint8Array): Uint8Array {
    return this.#contents.of(`${file.path} ${sha256Of(file.content)}`, () => make(file));
  }

  /** Keeps what was used for the next build. */
  save(): void {
    this.#contents.save();
  }
}
