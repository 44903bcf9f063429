import assert from 'node:assert/strict';
import {
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
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
  const wrong = typeof from === 'string' ? sound.replace(from, () => to) : sound.replace(from, to);
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
    for (const { file, from, to, told = file, line, found } of rows) {
      const problems = await problemsWith(file, from, to);
      const start = new RegExp(`^${RegExp.escape(`${told}:${line}`)}:\\d+: found (.*)`, 's');
      const [, said = ''] = start.exec(problems[0] ?? '') ?? [];
      if (problems.length === 1 && said.startsWith(found)) continue;
      wrong.push(
        [`${file}: ${to}`, `expected ${told}:${line}: ${found}`, ...problems].join('\n    '),
      );
    }
    assert.equal(wrong.join('\n'), '');
  });
}

test('mistakes in two files are both told', async () => {
  const other = join(root, 'runbooks/disk-notices/ko.yaml');
  const sound = readFileSync(other, 'utf8');
  try {
    writeFileSync(other, sound.replace('  port-open: ', '  port-open: **'));
    // A file that does not fit its schema is all that can be said of its runbook, and records are compared in a whole one.
    const alone = ['an expectation', 'the name of a record'];
    const [ofKinds, counts]: [string[], number[]] = [[], []];
    for (const [kind, [first]] of Object.entries(consequences)) {
      if (first === undefined || alone.includes(kind)) continue;
      ofKinds.push(kind);
      counts.push((await problemsWith(first.file, first.from, first.to)).length);
    }
    assert.deepEqual(
      counts,
      ofKinds.map(() => 2),
    );
  } finally {
    writeFileSync(other, sound);
  }
});

test('of a command whose file is not there, nothing else is said', async () => {
  const files = globSync('runbooks/*/commands/*.ps1', { cwd: root });
  assert.ok(files.length > 5);
  for (const file of files) {
    renameSync(join(root, file), join(folder, 'aside'));
    const found = await findContentProblems(root);
    renameSync(join(folder, 'aside'), join(root, file));
    assert.equal(found.length, 1, `${file}: ${found.map(formatDiagnostic).join('\n')}`);
    assert.match(found[0]?.found ?? '', /^`[\w-]+` without a file$/);
  }
});
