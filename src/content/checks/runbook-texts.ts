import type { Diagnostic, Lines } from '../../diagnostic.ts';
import { findBraced } from '../../parameters/placeholder.ts';
import { locales } from '../../locales.ts';
import { closestName } from '../read/closest-name.ts';
import type { Content, RunbookContent } from '../read/content.ts';
import { diagnosticAtPath, type YamlFile } from '../read/yaml-file.ts';
import { spanOfText } from '../read/yaml-segments.ts';
import type { Runbook } from '../schemas/runbook.ts';
import type { RunbookTexts, TextKind } from '../schemas/runbook-texts.ts';
import { unknownLines } from './command-mentions.ts';
import { compareNames } from './compare-names.ts';
import { renamedDetails } from './name-slips.ts';
import { textKeys, type TextKeys } from './text-keys.ts';

/** Holds the texts of every locale to the keys that runbook.yaml uses: none may be missing, none may be invented. */
export function checkRunbookTexts(content: Content): Diagnostic[] {
  return content.runbooks.flatMap((runbook) => {
    const { structure, texts } = runbook;
    if (!structure) return [];
    const groups = textKeys(runbook, structure.value);
    const uses = usesOf(structure);
    return [
      ...groups.flatMap((group) => wrongDefinitions(runbook, structure, group)),
      ...locales.flatMap((locale) => {
        const own = texts.get(locale);
        if (!own) return missingFile(runbook, structure, locale, groups);
        return groups.flatMap((group) =>
          group.kinds.flatMap((kind) => [
            ...compare(own, kind, neededKeys(runbook, group), uses),
            ...placeholders(own, kind),
          ]),
        );
      }),
    ];
  });
}

/** What uses texts beside the definitions of their keys. */
interface Uses {
  /** The keys of printed texts that commands list. */
  readonly listed: readonly string[];
  /** Where commands are named that have no entry. */
  readonly unknown: readonly Lines[];
}

function usesOf(yaml: YamlFile<Runbook>): Uses {
  const listed = Object.values(yaml.value.commands).flatMap(({ prints }) => prints);
  return { listed, unknown: unknownLines(yaml) };
}

/** Keys of runbook.yaml that the texts have by another name, or that no language has a text for. */
function wrongDefinitions(
  { texts }: RunbookContent,
  yaml: YamlFile<Runbook>,
  { kinds, paths, renamed }: TextKeys,
): Diagnostic[] {
  const known = textsBy(texts, kinds);
  const { listed } = usesOf(yaml);
  return [...paths].flatMap(([key, path]) => {
    const other = renamed.get(key);
    if (other !== undefined)
      return [odd(diagnosticAtPath(yaml, path, renamedDetails('key', key, other)))];
    if (known.includes(key) || texts.size < locales.length) return [];
    // A text that no command lists is reported as that.
    if (kinds.includes('prints') && !listed.includes(key)) return [];
    const found = `\`${key}\`, for which no language has a text`;
    const expected = `one below \`${kinds.join('` and `')}\` in the file of every language`;
    const closest = closestName(key, known);
    const advice =
      closest === undefined
        ? 'Say it in every language.'
        : `Write \`${closest}\`, or say it in every language.`;
    return [diagnosticAtPath(yaml, path, { found, expected, advice })];
  });
}

function textsBy(texts: RunbookContent['texts'], kinds: readonly TextKind[]): string[] {
  return [...texts.values()].flatMap(({ value }) =>
    kinds.flatMap((kind) => Object.keys(value[kind])),
  );
}

/** The keys that each language needs, by the names that all others have; those that none has are reported as such. */
function neededKeys({ texts }: RunbookContent, { kinds, paths, renamed }: TextKeys): string[] {
  const known = textsBy(texts, kinds);
  return [...paths.keys()]
    .map((key) => renamed.get(key) ?? key)
    .filter((key) => texts.size < locales.length || known.includes(key));
}

function missingFile(
  { folder, present }: RunbookContent,
  yaml: YamlFile<Runbook>,
  locale: string,
  groups: readonly TextKeys[],
): Diagnostic[] {
  const kinds = groups.flatMap((group) => (group.paths.size > 0 ? group.kinds : []));
  // A file that cannot be read is reported as such.
  if (kinds.length === 0 || present.has(`${locale}.yaml`)) return [];
  const found = `no texts in ${locale}`;
  const expected = `${folder}/${locale}.yaml with ${kinds.join(', ')}`;
  const advice = 'Add the file; docs/reference.md has its keys.';
  return [diagnosticAtPath(yaml, [], { found, expected, advice })];
}

function compare(
  texts: YamlFile<RunbookTexts>,
  kind: TextKind,
  needed: readonly string[],
  { listed, unknown }: Uses,
): Diagnostic[] {
  const { misspelled, missing, extra } = compareNames(needed, Object.keys(texts.value[kind]));
  return [
    ...misspelled.map(({ name, meant }) => {
      const found = `the text \`${kind}.${name}\``;
      const expected = `\`${kind}.${meant}\`, as runbook.yaml has the key`;
      const advice = 'Correct the key.';
      return odd(diagnosticAtPath(texts, [kind, name], { found, expected, advice }));
    }),
    ...missing.map((key) => {
      const found = `no text \`${kind}.${key}\``;
      const expected = 'one, because runbook.yaml uses the key';
      const advice = 'Say it in the language of the file.';
      return diagnosticAtPath(texts, [kind], { found, expected, advice });
    }),
    ...extra.flatMap((key) => {
      // One that a command lists is used: the runbook lacks its definition, which is reported there.
      if (kind === 'prints' && listed.includes(key)) return [];
      const found = `the text \`${kind}.${key}\``;
      const expected = 'only keys that runbook.yaml uses';
      const advice = 'Correct the key, or remove the text.';
      const said = odd(diagnosticAtPath(texts, [kind, key], { found, expected, advice }));
      // A command that is named and has no entry may be the one that uses it.
      return [unknown.length > 0 ? { ...said, follows: unknown } : said];
    }),
  ];
}

/** A text whose key is wrong can be compared with no other. */
function odd(diagnostic: Diagnostic): Diagnostic {
  return { ...diagnostic, unsettles: true };
}

function placeholders(texts: YamlFile<RunbookTexts>, kind: TextKind): Diagnostic[] {
  return Object.entries(texts.value[kind]).flatMap(([key, text]) => {
    if (findBraced(text).length === 0) return [];
    const found = `a placeholder in \`${kind}.${key}\``;
    const advice = 'Say it without: nothing fills it here.';
    const path = [kind, key];
    const said = diagnosticAtPath(texts, path, { found, expected: 'plain words', advice });
    return [{ ...said, spoils: spanOfText(texts, path, text) }];
  });
}
