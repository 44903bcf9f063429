import assert from 'node:assert/strict';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';

const root = resolve(import.meta.dirname, '../../../..');
const configFile = join(root, 'tsconfig.pure.json');

/** The errors of a file, as if it lay among the pure code. */
function errorsIn(code: string): string[] {
  const config = ts.getParsedCommandLineOfConfigFile(configFile, undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
    },
  });
  assert.ok(config !== undefined);
  const file = join(root, 'src/parameters/probe.ts');
  const host = ts.createCompilerHost(config.options);
  const disk = ts.createCompilerHost(config.options);
  host.readFile = (name) => (name === file ? code : disk.readFile(name));
  host.fileExists = (name) => name === file || disk.fileExists(name);
  host.getSourceFile = (name, options) => {
    const text = host.readFile(name);
    return text === undefined ? undefined : ts.createSourceFile(name, text, options);
  };
  const program = ts.createProgram([file, join(root, 'src/pure.d.ts')], config.options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

test('pure code may ask neither a page nor Node for anything', () => {
  assert.deepEqual(errorsIn("export const host = new URL('https://a.example').hostname;\n"), []);
  assert.match(errorsIn('export const title = document.title;\n').join(), /'document'/);
  assert.match(
    errorsIn("import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n").join(),
    /'node:fs'/,
  );
});
