import type { Parser } from 'web-tree-sitter';
import type { CalledCommand } from '../../powershell/build.ts';
import type { Content } from '../read/content.ts';
import type { TextFile } from '../read/text-file.ts';
import { changingCalls } from './called-effects.ts';
import { scriptIn } from './each-command.ts';
import { readAgainIn } from './read-again.ts';

/** The calls of a command that change something, in their order. */
export function changesIn(content: Content, file: TextFile, parser: Parser): CalledCommand[] {
  const script = scriptIn(content, file);
  return changingCalls(script, readAgainIn({ file, script, parser }), parser);
}
