import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf, soundFile } from './site.ts';

test('a command in a text beside the site is the same in every language', async () => {
  const file = 'content/offline/readme.fr.txt';
  for (const [from, to] of [
    ['certutil -hashfile {zip}', 'certutil -hashfile {zips}'],
    ['certutil', 'certuti'],
  ] as const) {
    const text = soundFile(file).replace(from, to);
    const [problem = '', ...others] = await problemsOf({ files: { [file]: text } });
    const expected = 'expected `certutil -hashfile {zip}`, as in content/offline/readme.en.txt:4.';
    assert.ok(problem.startsWith(`${file}:4:7: `) && problem.includes(expected), problem);
    assert.deepEqual(others, []);
  }
});

test('a text beside the site that lacks a paragraph is told once', async () => {
  const file = 'content/offline/readme.zh.txt';
  const text = soundFile(file).replace('\n\n', '\n');
  assert.deepEqual(await problemsOf({ files: { [file]: text } }), [
    `${file}:1:1: found 1 paragraph, expected 2, as in content/offline/readme.en.txt. Say the same in every language. An empty line begins a new paragraph: set them where the English has them.`,
  ]);
});

test('a word may stand in another line of a drawing, unless one takes its place', async () => {
  const file = 'content/runbooks/enable-push/figures/path.yaml';
  const drawings = ['path.svg', 'path.wide.svg'].map((name) => {
    const drawing = `content/runbooks/enable-push/figures/${name}`;
    return [drawing, soundFile(drawing).replace('{{server}}', '{{server}} {{port}}')] as const;
  });
  const said = (server: string, port: string) => {
    const lines = [
      `  server: { en: Port 5061, ko: 포트 5061, zh: 端口5061, fr: ${server} }\n`,
      `  port: { en: Port 443, ko: 포트 443, zh: 端口443, fr: ${port} }\n`,
    ];
    const text = soundFile(file).replace(/ {2}server: .*\n/, () => lines.join(''));
    return problemsOf({ files: { [file]: text, ...Object.fromEntries(drawings) } });
  };
  assert.deepEqual(await said('port 5061', 'autre 443'), []);
  assert.deepEqual(await said('port 5061 et 443', 'un autre'), []);
  assert.equal((await said('port 443', 'autre 5061')).length, 2);
});
