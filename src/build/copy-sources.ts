import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listOfPacked, PackedFiles, type PackedList } from '../content/read/packed-files.ts';
import { readSources, type SourceHashes } from './sources.ts';

/** The file of a copy that holds its runbooks. */
export const packedFile = (copy: string): string => join(copy, 'runbooks.packed');

const isOfRunbook = (name: string): boolean => name.startsWith('content/runbooks/');

/** Gives a function that writes files into a folder, and makes each folder that they need once. */
function writingInto(folder: string): (name: string, bytes: Uint8Array) => void {
  const made = new Set<string>();
  return (name, bytes) => {
    const path = join(folder, name);
    const parent = dirname(path);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(path, bytes);
  };
}

/** Writes files one after another into one, and then where each stands in it. */
class Packing {
  readonly #file: string;
  readonly #open: number;
  readonly #list: PackedList = {};
  #length = 0;

  constructor(file: string) {
    this.#file = file;
    this.#open = openSync(file, 'w');
  }

  add(name: string, bytes: Uint8Array): void {
    for (let written = 0; written < bytes.length;) written += writeSync(this.#open, bytes, written);
    this.#list[name] = [this.#length, bytes.length];
    this.#length += bytes.length;
  }

  list(): void {
    writeFileSync(listOfPacked(this.#file), JSON.stringify(this.#list));
  }

  close(): void {
    closeSync(this.#open);
  }
}

/** Copies all sources into a folder, the runbooks into one file of it, and gives their hashes as they were copied. */
export function copySources(root: string, content: string, folder: string): SourceHashes {
  const packing = new Packing(packedFile(folder));
  const write = writingInto(folder);
  try {
    const hashes = readSources(root, content, (name, bytes) => {
      if (isOfRunbook(name)) packing.add(name, bytes);
      else write(name, bytes);
    });
    packing.list();
    return hashes;
  } finally {
    packing.close();
  }
}

/** Puts the runbooks of a copy beside the rest of its content, for whoever wants them as files. */
export function unpackRunbooks(copy: string): void {
  const packed = new PackedFiles(packedFile(copy));
  const write = writingInto(copy);
  for (const name of packed.names) write(name, packed.read(name) ?? Buffer.alloc(0));
}
