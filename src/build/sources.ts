import { readdirSync, readFileSync, statSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { join } from 'node:path';
import { DiagnosticError } from '../diagnostic.ts';
import { programTexts } from '../content/read/folders.ts';
import { sha256Of } from '../hash.ts';

/** Everything of the project that a build reads, besides packages and the content. */
const programNames = [
  'LICENSE',
  'astro.config.mjs',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tsconfig.json',
];

/** The places of the project that a build reads or runs, into which it must not write. */
export const sourceNames = [...programNames, 'content', 'scripts', 'node_modules', '.git'];

/** A file that a build reads: its path in the project, with `/`, and where it lies. */
interface SourceFile {
  readonly name: string;
  readonly path: string;
}

function* filesAt(path: string, name: string): Generator<SourceFile> {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory() === true) yield* filesInside(path, name);
  else if (stats?.isFile() === true) yield { name, path };
  else if (stats !== undefined) throw notRegular(name);
}

const byName = (one: Dirent, other: Dirent): number => (one.name < other.name ? -1 : 1);

/** The files below a folder, by what its list says of each: to ask again for thousands takes longer than to read them. */
function* filesInside(folder: string, at: string): Generator<SourceFile> {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort(byName)) {
    const path = join(folder, entry.name);
    const name = `${at}/${entry.name}`;
    // A link inside could form a circle; the place itself may be one.
    if (entry.isSymbolicLink()) yield* linkAt(path, name);
    else if (entry.isDirectory()) yield* filesInside(path, name);
    else if (entry.isFile()) yield { name, path };
    else throw notRegular(name);
  }
}

function* linkAt(path: string, name: string): Generator<SourceFile> {
  const target = statSync(path, { throwIfNoEntry: false });
  if (target?.isFile() !== true) throw notRegular(name);
  yield { name, path };
}

function notRegular(name: string): DiagnosticError {
  const found = 'something that is neither a folder nor a file';
  const advice = 'Remove it, or put a copy of the file in its place.';
  return new DiagnosticError([{ file: name, found, expected: 'a regular file', advice }]);
}

/** All files that a build reads, with the content of another site in the place of `content`. */
function* sourceFiles(root: string, content: string): Generator<SourceFile> {
  for (const name of programNames) yield* filesAt(join(root, name), name);
  const places = new Map(
    readdirSync(content).map((name): [string, string] => [name, join(content, name)]),
  );
  for (const name of ['interface', 'offline'] as const)
    places.set(name, programTexts(content, name));
  for (const [name, path] of [...places].sort(([a], [b]) => (a < b ? -1 : 1)))
    yield* filesAt(path, `content/${name}`);
}

/** The sources as hashes: of all, of the program without content, of each runbook by its id, and of all but the runbooks. */
export interface SourceHashes {
  readonly all: string;
  readonly program: string;
  readonly runbooks: Readonly<Record<string, string>>;
  readonly others: string;
}

/** What stands for a file in a hash of several. */
function lineOf(name: string, bytes: Uint8Array): string {
  return `${name}\0${sha256Of(bytes)}\n`;
}

/** Reads all sources, shows each by its path in the project, and gives their hashes. */
export function readSources(
  root: string,
  content: string,
  show: (name: string, bytes: Uint8Array) => void = () => undefined,
): SourceHashes {
  const runbooks: Record<string, string> = {};
  let [all, program, others] = ['', '', ''];
  for (const { name, path } of sourceFiles(root, content)) {
    const bytes = readFileSync(path);
    const line = lineOf(name, bytes);
    const runbook = /^content\/runbooks\/([^/]+)\//.exec(name)?.[1];
    all += line;
    if (!name.startsWith('content/')) program += line;
    if (runbook === undefined) others += line;
    else runbooks[runbook] = sha256Of((runbooks[runbook] ?? '') + line);
    show(name, bytes);
  }
  return { all: sha256Of(all), program: sha256Of(program), runbooks, others: sha256Of(others) };
}

/** The program without any content, as one hash. */
export function hashProgram(root: string): string {
  const files = programNames.flatMap((name) => [...filesAt(join(root, name), name)]);
  return sha256Of(files.map(({ name, path }) => lineOf(name, readFileSync(path))).join(''));
}

/** The content of the sources, as one hash. */
export function hashSources(root: string, content: string): string {
  return readSources(root, content).all;
}
