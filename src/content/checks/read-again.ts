import { powershellTools, type Finding } from '../../powershell/build.ts';
import type { TextFile } from '../read/text-file.ts';
import type { ReadCommand } from './each-command.ts';

const known = new WeakMap<TextFile, Finding[]>();

/** Where a command has a text read a second time; found once for all checks. */
export function readAgainIn({
  file,
  script,
  parser,
}: Pick<ReadCommand, 'file' | 'script' | 'parser'>): Finding[] {
  const found = known.get(file) ?? powershellTools.textsReadAgain(script, parser);
  known.set(file, found);
  return found;
}
