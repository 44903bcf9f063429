import assert from 'node:assert/strict';
import { test } from 'node:test';
import { powerShellParser } from '../../../src/build/powershell-grammar.ts';
import { powershellTools } from '../../../src/powershell/build.ts';

const parser = await powerShellParser();

const parametersIn = (script: string) =>
  powershellTools.givenParameters(script, parser).map(({ cmdlet, what, start }) => {
    assert.equal(script.slice(start, start + what.length), what);
    return `${cmdlet} ${what}`;
  });

test('finds the names of commands, in texts too, but for functions of the script', () => {
  const script =
    'function Get-It { 1 }; Get-It; Get-A | ForEach-Object { "$(Mod\\Get-B)" }; & \'Get-C\'';
  const names = powershellTools.calledNames(script, parser);
  assert.deepEqual(
    names.map(({ what, start }) => `${what} ${script.slice(start, start + what.length)}`),
    ['Get-A Get-A', 'Get-B Get-B'],
  );
});

test('finds the parameters of calls, with the cmdlet of an alias', () => {
  assert.deepEqual(parametersIn('gci -LiteralPath:\'a\' -Recurse; "$(Get-B -Name 1)"'), [
    'get-childitem LiteralPath',
    'get-childitem Recurse',
    'get-b Name',
  ]);
});

test('finds the keys of tables that are splatted', () => {
  const script =
    "$s = @{ Identity = 'a'; 'Comment' = 'b' }\n$s['Mark'] = $true\n$s.Other = 1\n$t = @{ No = 1 }\nNew-A @s";
  assert.deepEqual(parametersIn(script), [
    'new-a Identity',
    'new-a Comment',
    'new-a Mark',
    'new-a Other',
  ]);
});

test('knows parameters whole, cut short and by their aliases', () => {
  const known = [
    ['get-childitem', 'Recurse'],
    ['get-childitem', 'rec'],
    ['get-childitem', 'PSPath'],
    ['format-list', 'Property'],
    ['format-list', 'prop'],
    ['get-csuser', 'ErrorAction'],
    ['get-csuser', 'ea'],
    ['get-csuser', 'WarningA'],
  ] as const;
  for (const [cmdlet, name] of known)
    assert.equal(powershellTools.isParameterOf(cmdlet, name), true, `${cmdlet} -${name}`);
  assert.equal(powershellTools.isParameterOf('format-list', 'Proprety'), false);
  assert.equal(powershellTools.isParameterOf('get-csuser', 'Identity'), false);
});
