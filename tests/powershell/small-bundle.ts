import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { manifestText, sumsText } from '../../src/bundle/manifest.ts';
import { verifyScript } from '../../src/bundle/verify-script.ts';
import { runScript } from '../support/powershell/session.ts';

/** The folder of the bundle. */
export const folder = join(mkdtempSync(join(tmpdir(), 'fieldbook-verify-')), "현장 노트 it's");

/** Removes the bundle again. */
export function removeBundle(): void {
  rmSync(join(folder, '..'), { recursive: true, force: true });
}

/** Makes a small unpacked bundle. */
export function makeBundle(): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'ko', 'lync'), { recursive: true });
  const files: Readonly<Record<string, string>> = {
    'index.html': '<p>index</p>',
    'ko/lync/index.html': '<p>lync</p>',
    'ko/empty.txt': '',
    'Verify.ps1': verifyScript(),
  };
  const list = Object.entries(files).map(([path, text]) => {
    writeFileSync(join(folder, path), text);
    const bytes = Buffer.from(text);
    return { path, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  });
  const about = { name: 'fieldbook' as const, version: '1.2.3', date: '2026-11-21T10:00:00.000Z' };
  const manifest = manifestText({ ...about, languages: ['ko'], files: list });
  writeFileSync(join(folder, 'MANIFEST.json'), manifest);
  const sha256 = createHash('sha256').update(manifest).digest('hex');
  writeFileSync(join(folder, 'SHA256SUMS'), sumsText([...list, { path: 'MANIFEST.json', sha256 }]));
}

/** Runs Verify.ps1 on the bundle. */
export async function verify(
  language = 'en-US',
): Promise<{ code: number | null; lines: string[] }> {
  const { code, output } = await runScript(join(folder, 'Verify.ps1'), { Language: language });
  return { code, lines: output };
}

/** Flips a bit of a file. */
export function flip(path: string, at = 0): void {
  const file = join(folder, path);
  const bytes = readFileSync(file);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}

/** Rewrites one of the two lists. */
export function edit(list: string, change: (text: string) => string): void {
  const file = join(folder, list);
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  assert.notEqual(after, before);
  writeFileSync(file, after);
}

/** Rewrites the lines of one of the two lists. */
export function editLines(list: string, change: (lines: string[]) => string[]): void {
  edit(list, (text) => `${change(text.trimEnd().split('\n')).join('\n')}\n`);
}

/** Flips the last bit of the character that follows a text in a list. */
export function flipAfter(list: string, text: string): void {
  flip(list, readFileSync(join(folder, list), 'latin1').indexOf(text) + text.length);
}

/** Expects Verify.ps1 to name just these files. */
export async function expectNamed(named: readonly string[]): Promise<void> {
  const { code, lines } = await verify();
  assert.equal(code, 1, lines.join('\n'));
  // Between the line that says what it is and the one that counts.
  assert.deepEqual(lines.slice(1, -1), named);
  assert.match(lines.at(-1) ?? '', /^Files that differ: /);
}
