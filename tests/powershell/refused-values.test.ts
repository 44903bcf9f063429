import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { loadParameters } from '../../src/content/read/load.ts';
import type { ParameterType } from '../../src/content/schemas/parameter-types.ts';
import { parseValue } from '../../src/parameters/values.ts';
import { runScript } from '../support/powershell/session.ts';
import { skip } from '../support/powershell/start.ts';
import { assertAsyncProperty } from '../support/size.ts';

/** The types whose values name one object or one file. */
const types: readonly ParameterType[] = ['object-name', 'user', 'windows-path'];
const parameters = Object.entries(loadParameters()).filter(([, { type }]) => types.includes(type));

/** Whether PowerShell takes each text for a pattern. */
async function arePatterns(texts: readonly string[]): Promise<boolean[]> {
  const script = join(import.meta.dirname, 'wildcards.ps1');
  const { output, failure } = await runScript(script, { Texts: JSON.stringify(texts) });
  assert.equal(failure, null);
  assert.equal(output.length, texts.length);
  return output.map((line) => line === 'True');
}

test('the values that commands refuse as patterns are refused in the form', { skip }, async () => {
  const wild = ['*', 'M*', 'L?', '[S]kype', 'k?n@contoso.com', 'CONTOSO\\*', 'C:\\Certs\\*.cer'];
  assert.ok((await arePatterns(wild)).every(Boolean));
  for (const [name, rule] of parameters)
    for (const text of wild) assert.equal(parseValue(rule, text).ok, false, `${name}: ${text}`);
});

/** Texts that are nearly values: what commands take, with a character more somewhere. */
const nearly = fc
  .tuple(
    fc.constantFrom('sip:kim@contoso.com', 'CONTOSO\\kim', 'Tag:Paris', 'C:\\Certs\\OAuth.cer'),
    fc.constantFrom('*', '?', '[', ']', '`', '`*', '[a]', '-', 'é', '.'),
    fc.nat(20),
  )
  .map(([text, more, at]) => text.slice(0, at) + more + text.slice(at));

test('no value that names one object is a pattern to PowerShell', { skip }, async () => {
  await assertAsyncProperty(
    fc.asyncProperty(fc.array(nearly, { minLength: 20, maxLength: 60 }), async (texts) => {
      const taken = texts.flatMap((text) =>
        parameters.flatMap(([, rule]) => {
          const result = parseValue(rule, text);
          return result.ok ? [String(result.value)] : [];
        }),
      );
      const patterns = await arePatterns(taken);
      assert.deepEqual(
        taken.filter((_, at) => patterns[at]),
        [],
      );
    }),
    50,
  );
});
