import assert from 'node:assert/strict';
import { powerShellParser } from '../../../src/build/powershell-grammar.ts';
import { textsReadAgain } from '../../../src/powershell/run-again.ts';

const parser = await powerShellParser();

/** Holds each script to one text that is read a second time. */
export function assertReadAgain(scripts: readonly string[]): void {
  const wrong = scripts.flatMap((script) => {
    const found = textsReadAgain(script, parser);
    return found.length === 1 ? [] : [`${script}: ${JSON.stringify(found)}`];
  });
  assert.equal(wrong.join('\n'), '');
}

/** Holds each script to none. */
export function assertNotReadAgain(scripts: readonly string[]): void {
  const wrong = scripts.flatMap((script) =>
    textsReadAgain(script, parser).map(({ what }) => `${script}: ${what}`),
  );
  assert.equal(wrong.join('\n'), '');
}
