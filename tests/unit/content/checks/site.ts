import assert from 'node:assert/strict';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import { formatDiagnostic } from '../../../../src/diagnostic.ts';
import { findContentProblems } from '../../../../src/content/checks/index.ts';
import type { ShownStrings } from '../../../../src/content/checks/interface-keys.ts';
import { interfaceParams } from '../../../../src/content/schemas/interface-params.ts';

const fixtures = resolve(import.meta.dirname, '../../../fixtures');

/** How a test site differs from the sound one. */
interface Difference {
  /** A folder of tests/fixtures whose files take the place of the sound ones. */
  fixture?: string;
  /** Files that are left out. */
  without?: readonly string[];
  /** Files with bytes that an editor or Git might mend. */
  files?: Readonly<Record<string, string | Buffer>>;
  /** The interface strings that pages show. */
  shown?: ShownStrings;
  /** What is done to the folder of the site besides. */
  prepare?: (root: string) => void;
  /** What is undone so that the folder can be removed. */
  restore?: (root: string) => void;
}

/** The interface strings of the sound site, which has few of its own, as if pages showed no other. */
export const shownStrings: ShownStrings = {
  'site.home': [],
  'site.greeting': ['name'],
  'runbook.stepCount': ['count'],
};

/** The text of a file of the sound site. */
export function soundFile(path: string): string {
  return readFileSync(join(fixtures, 'valid-site', path), 'utf8');
}

/** The diagnostics on a site that is sound but for one difference, one line each. */
export async function problemsOf({
  fixture,
  without = [],
  files = {},
  shown,
  prepare,
  restore,
}: Difference) {
  const root = mkdtempSync(join(tmpdir(), 'fieldbook-site-'));
  try {
    cpSync(join(fixtures, 'valid-site'), root, { recursive: true });
    for (const path of without) rmSync(join(root, path));
    if (fixture !== undefined) {
      const folder = join(fixtures, fixture);
      if (!existsSync(folder)) throw new Error(`There is no fixture ${folder}.`);
      cpSync(folder, root, { recursive: true });
    }
    for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text);
    prepare?.(root);
    return await problemsIn(root, shown);
  } finally {
    restore?.(root);
    rmSync(root, { recursive: true });
  }
}

/** A site without interface strings of its own has those of the program. */
function shownIn(root: string): ShownStrings {
  const own = statSync(join(root, 'content/interface'), { throwIfNoEntry: false });
  return own?.isDirectory() === true ? shownStrings : interfaceParams;
}

async function problemsIn(root: string, shown = shownIn(root)): Promise<string[]> {
  const prefix = `${relative(process.cwd(), root).split(sep).join('/')}/`;
  const diagnostics = await findContentProblems(join(root, 'content'), { shown });
  return diagnostics.map((diagnostic) => formatDiagnostic(diagnostic).replaceAll(prefix, ''));
}

/** Asks what is said of another text for one file of the sound site after another, in one copy of it. */
export async function withEachText(
  use: (problemsWith: (file: string, text: string | Buffer) => Promise<string[]>) => Promise<void>,
): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'fieldbook-site-'));
  try {
    cpSync(join(fixtures, 'valid-site'), root, { recursive: true });
    await use(async (file, text) => {
      const path = join(root, file);
      const sound = readFileSync(path);
      writeFileSync(path, text);
      const problems = await problemsIn(root);
      writeFileSync(path, sound);
      return problems;
    });
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** What is said of each of some lines, by itself, at the end of a command of the sound site that only reads. */
export function saidOfReading(lines: readonly string[]): Promise<Map<string, string[]>> {
  const file = 'content/runbooks/enable-push/commands/test-push.ps1';
  return saidOf(file, lines, (line) => `${soundFile(file)}${line}\n`);
}

/** What is said of each of some lines, by itself, in a command of the sound site that changes something. */
export function saidOfChanging(lines: readonly string[]): Promise<Map<string, string[]>> {
  const file = 'content/runbooks/enable-push/commands/disable-push.ps1';
  const end = "    Write-Host 'Push is off again.'";
  return saidOf(file, lines, (line) => soundFile(file).replace(end, () => `    ${line}\n${end}`));
}

/** Holds what is said of a line to one problem, whose message has a text. */
export function assertSaidOnce(
  line: string,
  problems: readonly string[] | undefined,
  message: string | RegExp,
): void {
  const said = problems?.join('\n') ?? '';
  assert.equal(problems?.length, 1, `${line}: ${said}`);
  if (typeof message === 'string') assert.ok(said.includes(message), `${line}: ${said}`);
  else assert.match(said, message, line);
}

/** Holds lines to being right: nothing is said of any. */
export function assertSound(said: ReadonlyMap<string, readonly string[]>): void {
  for (const [line, problems] of said) assert.deepEqual(problems, [], line);
}

async function saidOf(
  file: string,
  lines: readonly string[],
  textWith: (line: string) => string,
): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  await withEachText(async (problemsWith) => {
    for (const line of lines) found.set(line, await problemsWith(file, textWith(line)));
  });
  return found;
}
