import assert from 'node:assert/strict';
import { test } from 'node:test';
import { highlight } from '../../../src/powershell/highlight.ts';

/** The elements in which no line is broken, and the boxes that go to the next line as a whole, each as its code. */
async function pairsOf(code: string): Promise<string[]> {
  const html = await highlight(code, []);
  const pieces = html.matchAll(/<(t-[pw])>((?:(?!<\/?\1>).|<t-p>[^<]*<\/t-p>)*)<\/\1>/g);
  return Array.from(pieces, ([, , piece = '']) => piece.replace(/<[^>]+>/g, ''));
}

test('a parameter stays with its value', async () => {
  assert.deepEqual(
    await pairsOf("Get-Item -Path 'C:\\a' -Filter b.csv -Force | Select-Object -First 1"),
    ["-Path 'C:\\a'", '-Filter b.csv', '-Force', '-First 1'],
  );
});

test('a switch takes nothing that follows it', async () => {
  assert.deepEqual(await pairsOf('(Get-Item -Force) ; { Get-Item -Force }'), ['-Force', '-Force']);
  assert.deepEqual(await pairsOf('Get-Item -Force -Path $a'), ['-Force', '-Path $a']);
});

test('brackets that close behind a value stay with it where there is room', async () => {
  assert.deepEqual(await pairsOf('Where-Object { -not (Get-Item -Path $_) }'), ['-Path $_) }']);
});

test('a pair that is longer than a narrow line goes to the next one whole', async () => {
  assert.deepEqual(await pairsOf("Join-Path -ChildPath 'push-notifications-before.csv'"), [
    "-ChildPath 'push-notifications-before.csv'",
  ]);
});

test('the code is what it was', async () => {
  const code = "Get-Item -Path 'C:\\a b' -Filter {{a}} -First 1, 2 -Name (Get-Name -Of $x) -Force";
  const html = await highlight(code, []);
  assert.equal(html.replace(/<[^>]+>/g, ''), code);
});
