import type { LocalParameter } from '../../content/schemas/parameter.ts';
import type { ProseWords } from '../../parameters/prose-text.ts';
import { shownValue } from '../../parameters/shown-value.ts';
import { powershell } from '../../powershell/index.ts';
import type { ReaderValues } from './values.ts';

/** The reader's values as pages show them; a value of an unknown parameter is on no page. */
export function readerValues(
  definitions: Readonly<Record<string, LocalParameter>>,
  stored: Readonly<Record<string, string>>,
  words: ProseWords,
): ReaderValues {
  const entries = Object.entries(stored).flatMap(([name, raw]) => {
    const parameter = Object.hasOwn(definitions, name) ? definitions[name] : undefined;
    if (!parameter || raw.trim() === '') return [];
    const { quoted, text } = powershell.shownTexts(
      parameter,
      shownValue(name, definitions, stored),
      words,
    );
    return [[name, { raw, quoted: quoted.normalize('NFC'), text: text.normalize('NFC') }] as const];
  });
  return Object.fromEntries(entries);
}
