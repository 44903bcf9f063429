import { openSync, readFileSync, readSync } from 'node:fs';
import { join, sep } from 'node:path';
import * as z from 'zod/mini';
import { parseWith } from '../../parse.ts';

/** The variable that names the file that holds the runbooks of a copy; nothing where they are files of their own. */
const packedVariable = 'FIELDBOOK_PACKED_RUNBOOKS';

/** The environment in which runbooks are read from a packed file. */
export function givePacked(file: string): Readonly<Record<string, string>> {
  return { [packedVariable]: file };
}

/** The file that tells where in a packed file each one stands. */
export const listOfPacked = (file: string): string => `${file}.json`;

const listSchema = z.record(z.string(), z.tuple([z.number(), z.number()]));

/** Files, by their paths in the project with `/`, each with its start in the packed file and its length. */
export type PackedList = z.output<typeof listSchema>;

/** Files that stand in one, as thousands of small ones take seconds to write and to remove. */
export class PackedFiles {
  readonly #open: number;
  readonly #list: ReadonlyMap<string, readonly [start: number, length: number]>;

  constructor(file: string) {
    this.#open = openSync(file, 'r');
    const list: unknown = JSON.parse(readFileSync(listOfPacked(file), 'utf8'));
    this.#list = new Map(Object.entries(parseWith(listSchema, list, listOfPacked(file))));
  }

  /** The paths of all files. */
  get names(): Iterable<string> {
    return this.#list.keys();
  }

  /** Whether there is a file of a path. */
  has(name: string): boolean {
    return this.#list.has(name);
  }

  /** The bytes of a file; none where there is no such file. */
  read(name: string): Buffer | undefined {
    const place = this.#list.get(name);
    if (place === undefined) return undefined;
    const [start, length] = place;
    const bytes = Buffer.alloc(length);
    for (let read = 0; read < length;) {
      const count = readSync(this.#open, bytes, read, length - read, start + read);
      if (count === 0) throw new Error(`The copy of the sources was cut short in ${name}.`);
      read += count;
    }
    return bytes;
  }
}

/** Opened when it is first asked for. */
let opened: { readonly file: string; readonly files: PackedFiles } | undefined;

function packed(): PackedFiles | undefined {
  const file = process.env[packedVariable];
  if (file === undefined || file === '') return undefined;
  if (opened?.file !== file) opened = { file, files: new PackedFiles(file) };
  return opened.files;
}

/** The path of a file in the copy that this process runs in; none of a file elsewhere. */
function nameOf(path: string): string | undefined {
  const folder = join(process.cwd(), sep);
  return path.startsWith(folder) ? path.slice(folder.length).split(sep).join('/') : undefined;
}

/** The bytes of a file that is packed; none of any other. */
export function packedBytes(path: string): Buffer | undefined {
  const files = packed();
  return files?.read(nameOf(path) ?? '');
}

/** Whether a path is that of a file that is packed. */
export function isPacked(path: string): boolean {
  const files = packed();
  return files?.has(nameOf(path) ?? '') === true;
}

/** The names of the folders of a folder of which all is packed; none where it is a folder of its own. */
export function packedFolders(path: string): readonly string[] | undefined {
  const files = packed();
  const folder = nameOf(path);
  if (files === undefined || folder === undefined) return undefined;
  const inside = [...files.names].filter((name) => name.startsWith(`${folder}/`));
  const folders = inside.flatMap((name) => {
    const [first = '', ...rest] = name.slice(folder.length + 1).split('/');
    return rest.length > 0 ? [first] : [];
  });
  return [...new Set(folders)].sort();
}
