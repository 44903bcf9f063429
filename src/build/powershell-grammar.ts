import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Language, Parser } from 'web-tree-sitter';

let loading: Promise<Parser> | undefined;

/** A parser with the grammar of PowerShell, loaded once a process. */
export function powerShellParser(): Promise<Parser> {
  return (loading ??= load());
}

/**
 * V8 needs two gigabytes to optimize the one huge lexer function of this grammar, and its plain
 * code reads every command in less time than that. The optimizer stays off: V8 asks again later.
 */
async function load(): Promise<Parser> {
  setFlagsFromString('--no-wasm-dynamic-tiering');
  setFlagsFromString('--no-wasm-tier-up');
  await Parser.init();
  const wasm = import.meta.resolve('@vscode/tree-sitter-wasm/wasm/tree-sitter-powershell.wasm');
  const parser = new Parser();
  parser.setLanguage(await Language.load(fileURLToPath(wasm)));
  return parser;
}
