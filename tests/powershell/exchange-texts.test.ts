import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/run/command.ts';
import { readTexts } from './model/texts.ts';

const file = join(import.meta.dirname, 'exchange/texts.yaml');
const texts = readTexts(file);

test('no printed text can be taken for another', () => {
  for (const [key, { text }] of Object.entries(texts)) {
    const printed = text.replaceAll('…', 'mbx 01');
    const fitting = Object.entries(texts).filter(([, { pattern }]) => pattern.test(printed));
    assert.deepEqual(
      fitting.map(([other]) => other),
      [key],
    );
  }
});

test('every text that a command can print is known, and every known one is printed', () => {
  const folder = join(root, 'content/runbooks/exchange-push-proxy/commands');
  const printed = readdirSync(folder).flatMap((name) => {
    const lines = readFileSync(join(folder, name), 'utf8').matchAll(
      /^ *(?:throw|Write-Host) (["'])(.*)\1$/gm,
    );
    return [...lines].map(([, , text = '']) => withoutValues(text));
  });
  const known = Object.values(texts).map(({ text }) => text);
  assert.deepEqual([...new Set(printed)].sort(), known.sort());
});

/** The text with … for each variable and each subexpression. */
function withoutValues(text: string): string {
  let inner = text;
  for (let before = ''; before !== inner;) {
    before = inner;
    inner = inner.replaceAll(/\$?\((?:[^()])*\)/g, (found) => (found.startsWith('$') ? '…' : ''));
  }
  return inner.replaceAll(/\$\w+/g, '…');
}
