import type { Parser } from 'web-tree-sitter';
import { powershellTools, type Owner, type Removal } from '../../powershell/build.ts';
import type { TextFile } from '../read/text-file.ts';
import { isOwned } from './owned-files.ts';

/** What reads a file whole. */
const reading = /\b(?:Get-Content|Get-FileHash|Compare-Object|ReadAll\w+|OpenRead)\b/i;

/**
 * Whether a command removes a file that the reader names, and that may be another's: the command that writes it, which
 * may have refused what was there, is neither undone by this one nor its undo, and this one looks at no file before.
 */
export function isUnseenFile(
  { text }: TextFile,
  { deed, owners = [], isOwn }: Removal,
  near: readonly Owner[],
  parser: Parser,
): boolean {
  const named = owners.filter((owner) => 'parameter' in owner);
  if (deed !== undefined || isOwn === true || named.length === 0 || isOwned(named, near))
    return false;
  const written = powershellTools.recordWrites(text, parser).flatMap(({ records }) => records);
  const read = powershellTools.readRecords(text, parser).flatMap(({ records }) => records);
  return !reading.test(text) && read.every((record) => written.includes(record));
}
