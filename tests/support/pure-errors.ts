import assert from 'node:assert/strict';
import { join, resolve } from 'node:path';
import ts from 'typescript';

const root = resolve(import.meta.dirname, '../..');
const configFile = join(root, 'tsconfig.pure.json');

/** The errors of the compiler in a file, as if it lay at a path among the pure code. */
export function pureErrorsIn(code: string, path = 'src/parameters/probe.ts'): string[] {
  const config = ts.getParsedCommandLineOfConfigFile(configFile, undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
    },
  });
  assert.ok(config !== undefined);
  const file = join(root, path);
  const host = ts.createCompilerHost(config.options);
  const disk = ts.createCompilerHost(config.options);
  host.readFile = (name) => (name === file ? code : disk.readFile(name));
  host.fileExists = (name) => name === file || disk.fileExists(name);
  host.getSourceFile = (name, options) => {
    const text = host.readFile(name);
    return text === undefined ? undefined : ts.createSourceFile(name, text, options);
  };
  const program = ts.createProgram([file], config.options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
