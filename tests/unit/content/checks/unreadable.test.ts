import assert from 'node:assert/strict';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { diagnosticsOfError } from '../../../../src/content/read/fault.ts';
import { problemsOf, soundFile } from './site.ts';

test('reports YAML that cannot be read', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'yaml-unreadable' }), [
    'content/interface/ko.yaml:2:9: found unreadable YAML (Nested mappings are not allowed in compact mappings), expected valid YAML. Put the text into quotes: “: ” in it ends the name of a key.',
  ]);
});

test('reports MDX that cannot be read', async () => {
  assert.deepEqual(await problemsOf({ fixture: 'mdx-unreadable' }), [
    'content/runbooks/enable-push/ko.mdx:14:42: found unreadable MDX (Unexpected closing tag `</U>`, expected corresponding closing tag for `<Ui>` (14:25)), expected valid MDX. Close the tag or brace that is named; write a literal { or < as code.',
  ]);
});

const folder = 'content/runbooks/enable-push';

test('reports an attribute without straight quotes where it stands', async () => {
  const file = `${folder}/en.mdx`;
  const text = soundFile(file).replace(/<Task id="(\w+)"/, '<Task id=“$1”');
  const line = text.split('\n').findIndex((one) => one.includes('“')) + 1;
  assert.deepEqual(await problemsOf({ files: { [file]: text } }), [
    `${file}:${line}:7: found the attribute \`id\`, whose value begins with no straight quote, expected its value between straight quotes, as \`id="…"\`. Write straight quotes around it: a word processor makes curly ones of them.`,
  ]);
});

/** Both forms of the drawing with another name in the place of the one that they have. */
function drawingsWith(name: string): Record<string, string> {
  const files = ['path.svg', 'path.wide.svg'].map((file) => `${folder}/figures/${file}`);
  return Object.fromEntries(
    files.map((file) => [file, soundFile(file).replace('push.lync.com', name)]),
  );
}

test('reports an error in runbook.yaml once, and no name that the file allows', async () => {
  const found = await problemsOf({
    files: {
      [`${folder}/runbook.yaml`]: soundFile(`${folder}/runbook.yaml`).replace(
        'minutes: 10',
        'minutes: ten',
      ),
      ...drawingsWith('CsAdministrator'),
    },
  });
  assert.equal(found.length, 1, found.join('\n'));
  assert.match(found[0] ?? '', /^content\/runbooks\/enable-push\/runbook\.yaml:3:1: found "ten"/);
});

test('reports an error in products.yaml once, and no name that the file allows', async () => {
  const found = await problemsOf({
    files: {
      'content/products.yaml': 'lync-server-2013: 2013\n',
      ...drawingsWith('Lync Server 2013'),
    },
  });
  assert.equal(found.length, 1, found.join('\n'));
  assert.match(found[0] ?? '', /^content\/products\.yaml:1:1: found 2013/);
});

/** Root may read everything: it becomes nobody for as long as the checks run. */
async function asUnprivileged<T>(run: () => Promise<T>): Promise<T> {
  const { getuid, seteuid } = process;
  if (getuid?.() !== 0 || !seteuid) return run();
  seteuid(65_534);
  try {
    return await run();
  } finally {
    seteuid(0);
  }
}

test('says that a file or folder may not be read, and goes on with the rest', async () => {
  for (const name of [`${folder}/commands/test-push.ps1`, `${folder}/outputs`]) {
    const problems = await asUnprivileged(() =>
      problemsOf({
        prepare: (root) => {
          chmodSync(join(root, name), 0);
        },
        restore: (root) => {
          chmodSync(join(root, name), 0o755);
        },
      }),
    );
    assert.equal(problems.length, 1, problems.join('\n'));
    assert.match(
      problems[0] ?? '',
      /^[^:]+:1:1: found a (?:file|folder) that cannot be (?:read|listed) \(EACCES\)/,
    );
    assert.ok(problems[0]?.startsWith(name));
  }
});

test('says of an error of its own which part has it, and that the author has not', () => {
  const [fault] = diagnosticsOfError(new RangeError('too deep\nat x'), 'content', 'checkFigures');
  assert.equal(fault?.found, 'an error of checkFigures (RangeError: too deep)');
  assert.match(fault.advice, /fault of Fieldbook/);
});
