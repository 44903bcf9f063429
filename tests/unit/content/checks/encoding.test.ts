import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf, soundFile } from './site.ts';

const file = 'content/runbooks/enable-push/commands/show-push.ps1';
const command = 'Get-CsPushNotificationConfiguration | Format-List Identity';
const advice = 'Save the file as UTF-8 without a byte order mark, with LF line ends.';

async function problemsWith(text: string): Promise<string[]> {
  return problemsOf({ files: { [file]: text } });
}

test('reports nothing on a sound site', async () => {
  assert.deepEqual(await problemsOf({}), []);
});

test('reports a byte order mark', async () => {
  assert.deepEqual(await problemsWith(`\uFEFF${command}\n`), [
    `${file}:1:1: found a byte order mark, expected none. ${advice}`,
  ]);
});

test('reports CRLF once a file', async () => {
  assert.deepEqual(await problemsWith(`${command}\r\n${command}\r\n`), [
    `${file}:1:59: found a CRLF line end, expected LF alone. ${advice}`,
  ]);
});

test('reports a last line without a line break', async () => {
  assert.deepEqual(await problemsWith(command), [
    `${file}:1:59: found no line break at the end of the file, expected one. Add it.`,
  ]);
});

test('reports bytes that are not UTF-8, rather than reading them as something else', async () => {
  const mdx = 'content/runbooks/enable-push/ko.mdx';
  const latin = Buffer.from('---\ntitle: caf\xE9\n---\n', 'latin1');
  const problems = await problemsOf({ files: { [mdx]: latin } });
  assert.deepEqual(problems, [
    `${mdx}:1:1: found bytes that are not UTF-8, expected UTF-8. Save the file as UTF-8 without a byte order mark.`,
  ]);
});

test('reports a page with a byte order mark once, and still reads it', async () => {
  const mdx = 'content/runbooks/enable-push/ko.mdx';
  const problems = await problemsOf({ files: { [mdx]: '\uFEFF---\ntitle: 제목\n---\n' } });
  assert.equal(problems[0], `${mdx}:1:1: found a byte order mark, expected none. ${advice}`);
  assert.match(
    problems[1] ?? '',
    /^content\/runbooks\/enable-push\/ko\.mdx:2:1: found nothing at `summary`/,
  );
});

test('reports an invisible character under its number', async () => {
  const found =
    'found an escape of a character that cannot be seen, expected only characters that can be seen. Remove the escape.';
  const mdx = 'content/runbooks/enable-push/en.mdx';
  for (const escape of ['&#x202E;', '&#1;', '&#8238;', '&#xE0041;', '&#xAD;', '&#x3164;']) {
    const text = soundFile(mdx).replace('\n\n', `\n\nSign ${escape}in.\n\n`);
    assert.ok((await problemsOf({ files: { [mdx]: text } })).join('\n').includes(found), escape);
  }
  const yaml = 'content/parameters.yaml';
  for (const escape of ['\\u202E', '\\u0000', '\\uD800', '\\x01', '\\U000E0041', '\\uFEFF']) {
    const text = soundFile(yaml).replace(/en: (.*)/, `en: "Edge${escape}"`);
    assert.ok((await problemsOf({ files: { [yaml]: text } })).join('\n').includes(found), escape);
  }
});
