import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOfFolder, plainCommandName } from '../../../src/powershell/command-names.ts';

test('knows a cmdlet by its module, its alias and its case', () => {
  const names: Readonly<Record<string, string>> = {
    'Microsoft.PowerShell.Utility\\Invoke-Expression': 'invoke-expression',
    'i`ex': 'invoke-expression',
    IEX: 'invoke-expression',
    '%': 'foreach-object',
    sc: 'set-content',
    constructor: 'constructor',
  };
  for (const [written, name] of Object.entries(names))
    assert.equal(plainCommandName(written), name, written);
});

test('takes no program for the cmdlet whose alias has its name', () => {
  for (const program of ['rd', 'sc', 'sort', 'where', 'fc'])
    assert.equal(plainCommandName(`C:\\Windows\\System32\\${program}.exe`), program);
});

test('takes what lies in a folder for a file, and a module for none', () => {
  for (const file of ['.\\my-tool', "'C:\\x\\Get-Tool'", './ping', 'sub\\my-tool', '..\\ls'])
    assert.ok(isOfFolder(file), file);
  for (const other of ['Get-Tool', 'Lync\\Get-CsUser', 'C:\\Windows\\System32\\sort.exe', 'ping'])
    assert.ok(!isOfFolder(other), other);
});
