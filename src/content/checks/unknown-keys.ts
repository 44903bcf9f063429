import type { Details, Diagnostic } from '../../diagnostic.ts';
import { closestName } from '../read/closest-name.ts';
import type { RunbookContent } from '../read/content.ts';
import { diagnosticAtPath, type YamlFile } from '../read/yaml-file.ts';
import type { Runbook } from '../schemas/runbook.ts';

/** A key in the list of what a command prints that the runbook does not have. */
export interface UnknownKey {
  readonly key: string;
  readonly index: number;
}

/**
 * What is said of keys that commands list and the runbook does not have. Of one that a language explains the definition is
 * lost, which is said where it is listed first.
 */
export function unknownKeys(
  { texts }: RunbookContent,
  yaml: YamlFile<Runbook>,
  commands: readonly { readonly id: string; readonly unknown: readonly UnknownKey[] }[],
): Diagnostic[] {
  const explained = new Set([...texts.values()].flatMap(({ value }) => Object.keys(value.prints)));
  const said = new Set<string>();
  return commands.flatMap(({ id, unknown }) =>
    unknown.flatMap(({ key, index }) => {
      if (said.has(key)) return [];
      if (explained.has(key)) said.add(key);
      const details = unknownKey(key, yaml, explained.has(key));
      return [diagnosticAtPath(yaml, ['commands', id, 'prints', index], details)];
    }),
  );
}

function unknownKey(
  key: string,
  { value: { prints } }: YamlFile<Runbook>,
  isExplained: boolean,
): Details {
  const found = `\`${key}\``;
  const expected = 'a key of `prints` of the runbook';
  const lost = 'Add it there with the text that the command prints: the languages explain it.';
  if (isExplained) return { found, expected, advice: lost };
  const closest = closestName(key, Object.keys(prints));
  const advice =
    closest === undefined
      ? 'Correct the key, or remove it.'
      : `Write \`${closest}\`, or remove it.`;
  return { found, expected, advice };
}
