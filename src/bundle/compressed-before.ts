import { keptOf, readInputs } from '../build/kept/kept-inputs.ts';
import { sha256Of } from '../hash.ts';
import { deflate } from './zip.ts';

/** Compresses contents for bundles, or takes what an earlier build has made of the same ones: most files of an index stay. */
export class CompressedBefore {
  readonly #inputs = readInputs();

  /** A content as zips hold it. */
  of(bytes: Uint8Array): Uint8Array {
    if (this.#inputs === undefined) return deflate(bytes);
    const files = keptOf(this.#inputs.folder, 'downloads');
    const key = sha256Of(`${this.#inputs.others} ${sha256Of(bytes)}`);
    const known = files.read(key);
    if (known !== undefined) return known;
    const made = deflate(bytes);
    files.write(key, made);
    return made;
  }
}
