import type { Parser } from 'web-tree-sitter';
import { powershellTools, type Finding } from '../../powershell/build.ts';
import type { TextFile } from '../read/text-file.ts';
import type { ParameterDefinition } from '../schemas/parameter.ts';
import { filledScript } from './filled-script.ts';

const known = new WeakMap<TextFile, Finding[]>();

/** Where a command, with its bare placeholders filled in, has a text read a second time; found once for all checks. */
export function readAgainIn(
  command: TextFile,
  definitions: Readonly<Record<string, ParameterDefinition>>,
  parser: Parser,
): Finding[] {
  const found =
    known.get(command) ??
    powershellTools.textsReadAgain(filledScript(command.text, definitions), parser);
  known.set(command, found);
  return found;
}
