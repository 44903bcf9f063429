import { oneLine, type Lines } from '../../diagnostic.ts';
import { placeOf, type TextFile } from '../read/text-file.ts';

/** The lines of a command that make a name another one for a cmdlet: which, is known when they are gone. */
export function linesOfAlias(file: TextFile, name: string): Lines[] {
  const written = `\\b(?:(?:set|new)-alias|sal|nal)\\b[^\\n;|]*[\\s'"]${RegExp.escape(name)}(?![\\w-])`;
  return Array.from(file.text.matchAll(new RegExp(written, 'gi')), ({ index }) => {
    const { line } = placeOf(file, index);
    return oneLine(file.file, line);
  });
}
