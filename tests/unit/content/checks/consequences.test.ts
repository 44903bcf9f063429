import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { formatDiagnostic } from '../../../../src/diagnostic.ts';
import { findContentProblems } from '../../../../src/content/checks/index.ts';
import { fixtureContent } from '../../../support/fixture-site.ts';
import { consequences } from './mutations/consequences.ts';

const folder = mkdtempSync(join(tmpdir(), 'fieldbook-consequences-'));
const root = join(folder, 'content');
cpSync(fixtureContent, root, { recursive: true });

after(() => {
  rmSync(folder, { recursive: true });
});

/** What is said of the fixture site with another text for one of its files. */
async function problemsWith(file: string, from: string | RegExp, to: string): Promise<string[]> {
  const path = join(root, file);
  const sound = readFileSync(path, 'utf8');
  const wrong = sound.replace(from, () => to);
  assert.notEqual(wrong, sound, `${file} has no ${from}`);
  try {
    writeFileSync(path, wrong);
    const found = await findContentProblems(root);
    return found.map((diagnostic) => formatDiagnostic(diagnostic).replace(/^\S*?content\//, ''));
  } finally {
    writeFileSync(path, sound);
  }
}

for (const [kind, rows] of Object.entries(consequences)) {
  test(`a mistake in ${kind} is told where it is, and nothing that follows from it`, async () => {
    const wrong: string[] = [];
    for (const { file, from, to, toldIn = file, line, found } of rows) {
      const problems = await problemsWith(file, from, to);
      const start = new RegExp(`^${RegExp.escape(`${toldIn}:${line}`)}:\\d+: found (.*)`, 's');
      const [, said = ''] = start.exec(problems[0] ?? '') ?? [];
      if (problems.length === 1 && said.startsWith(found)) continue;
      wrong.push(
        [`${file}: ${to}`, `expected ${toldIn}:${line}: ${found}`, ...problems].join('\n    '),
      );
    }
    assert.equal(wrong.join('\n'), '');
  });
}
