import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { newerSyntax } from '../../src/powershell/newer-syntax.ts';
import { readScript } from '../../src/powershell/grammar/index.ts';
import { typographicDashes } from '../../src/powershell/dashes.ts';
import { misreadSyntax } from '../../src/powershell/misread-syntax.ts';
import { runScript } from '../support/powershell/session.ts';
import { skip } from '../support/powershell/start.ts';
import { runs, seed } from '../support/size.ts';
import { mutatedScripts } from './syntax/mutated.ts';
import { lines, recorded, wholeCommands } from './syntax/sound.ts';
import { forms } from './syntax/forms.ts';
import { stricter } from './syntax/stricter.ts';

/** What PowerShell's own parser finds wrong with each script: identifiers of errors, or an empty text. */
async function errorsOf(scripts: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (let at = 0; at < scripts.length; at += 500) {
    const texts = JSON.stringify(scripts.slice(at, at + 500));
    const script = join(import.meta.dirname, 'parse-errors.ps1');
    const { output, failure } = await runScript(script, { Texts: texts });
    assert.equal(failure, null);
    found.push(...output);
  }
  assert.equal(found.length, scripts.length);
  return found;
}

/** Holds the check to PowerShell: it refuses what that refuses, and more only for a reason that is known. */
async function compare(scripts: readonly string[]): Promise<void> {
  const errors = await errorsOf(scripts);
  const wrong = scripts.flatMap((script, at) => {
    const others = [newerSyntax, misreadSyntax, typographicDashes];
    if (others.some((check) => check(script).length > 0)) return [];
    const expected = readScript(script).failure?.expected;
    const isRefused = errors[at] !== '';
    if (isRefused === (expected !== undefined)) return [];
    if (expected !== undefined && Object.hasOwn(stricter, expected)) return [];
    return [`${expected ?? `taken, though ${errors[at] ?? ''}`}: ${JSON.stringify(script)}`];
  });
  assert.equal(wrong.join('\n'), '');
}

test(`agrees with PowerShell on ${forms.length} forms, each as short as it can be`, { skip }, () =>
  compare(forms),
);

const kinds = { commands: wholeCommands, lines, forms, 'recorded commands': recorded };

for (const [kind, sound] of Object.entries(kinds)) {
  test(`refuses each of many damaged ${kind} that PowerShell refuses`, { skip }, async () => {
    await compare(sound);
    await compare(mutatedScripts(sound, seed, runs(5000)));
  });
}
