import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as z from 'zod/mini';
import { powerShellParser } from '../../../src/build/powershell-grammar.ts';
import { syntaxProblems } from '../../../src/powershell/syntax.ts';
import { scan } from '../../../src/powershell/lexer.ts';
import { parseWith } from '../../../src/parse.ts';

const parser = await powerShellParser();

function facts<S extends z.core.$ZodType>(name: string, schema: S): z.core.output<S>[] {
  const file = new URL(`../../fixtures/powershell/${name}`, import.meta.url);
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => parseWith(schema, JSON.parse(line), name));
}

const commands = facts(
  'commands.jsonl',
  z.object({ script: z.string(), errors: z.array(z.string()) }),
);
const literals = facts(
  'literals.jsonl',
  z.object({ text: z.string(), value: z.nullable(z.string()) }),
);

/**
 * What PowerShell 7 takes and the grammar does not: `&` at the end or in a word, `-`, `--`, `--%` and a
 * lone backtick as words, `??`, `?.` and `? :`, the operator `%` alone, an empty here-string, a
 * redirection of nothing, `#Requires`, a comment that a backtick seems to continue, `param` before a statement on one line, attributes before
 * `param`, and a `switch` on numbers. A runbook that needs one of these will have to be written so
 * that this check, and a reader, can follow it.
 */
const beyondTheGrammar =
  /&|(?: |^)(?:-|--|--%|`)(?: |$)|\?\?|\?\.|\? 1|^%|@"\n"@|^<a>$|^#Requires|-Domain #x|\bparam\(|^switch/;

/** What the grammar takes and PowerShell 7 does not. */
const beyondPowerShell = /^workflow|^using module|`$|--% /;

test('agrees with PowerShell’s parser on every script outside two known families', () => {
  for (const { script, errors } of commands) {
    const refused = syntaxProblems(script, parser).length > 0;
    if (refused === errors.length > 0) continue;
    const known = refused ? beyondTheGrammar : beyondPowerShell;
    assert.match(script, known, `${refused ? 'refused' : 'accepted'}: ${script}`);
  }
});

/**
 * The broken scripts that the grammar takes all the same: two name what PowerShell 7 does not have, three end in a
 * lone backtick, and one has a here-string behind `--%`.
 */
const acceptedThoughBroken = [
  'workflow x { }',
  'using module x',
  'Get-CsHostingProvider -ProxyFqdn "a" -TargetFqdn https://outlook.office365.com/PushNotifications –Identity `',
  'Get-CsHostingProvider -Identity --% -WhatIf @"\n$x\n"@ |\n Out-Null',
  'Test-CsFederatedPartner -Confirm:$true -Domain `',
  'Enable-PushNotificationProxy -Confirm:1 -ProxyFqdn `',
];

test('refuses what PowerShell refuses, but for six scripts', () => {
  const accepted: string[] = [];
  for (const { script, errors } of commands) {
    if (errors.length > 0 && syntaxProblems(script, parser).length === 0) accepted.push(script);
  }
  assert.deepEqual(accepted, acceptedThoughBroken);
});

test('sees one literal exactly where PowerShell’s parser does', () => {
  for (const { text, value } of literals) {
    // Whether a # behind a closing quote begins a comment depends on what stands before the literal.
    if (text.includes('#')) continue;
    const [span, ...others] = scan(text);
    const isLiteral =
      others.length === 0 && span?.kind === 'single' && span.closed && span.end === text.length;
    assert.equal(isLiteral, value !== null, JSON.stringify(text));
  }
});

test('says where a script breaks', () => {
  const script = "Get-CsUser -Identity 'a'\nGet-CsUser | | Format-List Name, Sip*\n";
  assert.deepEqual(syntaxProblems(script, parser), [
    { offset: 36, near: '| | Format-List Name, Sip*' },
  ]);
});
