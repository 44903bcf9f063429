import type { Diagnostic } from '../../diagnostic.ts';
import { findBraced } from '../../parameters/placeholder.ts';
import { locales } from '../../locales.ts';
import type { Content, RunbookContent } from '../read/content.ts';
import { diagnosticAtPath, type YamlFile } from '../read/yaml-file.ts';
import type { Runbook } from '../schemas/runbook.ts';
import { textKinds, type RunbookTexts, type TextKind } from '../schemas/runbook-texts.ts';

/** Holds the texts of every locale to the keys that runbook.yaml uses: none may be missing, none may be invented. */
export function checkRunbookTexts(content: Content): Diagnostic[] {
  return content.runbooks.flatMap((runbook) => {
    const { structure } = runbook;
    if (!structure) return [];
    const needed = neededKeys(structure.value);
    return locales.flatMap((locale) => {
      const texts = runbook.texts.get(locale);
      if (!texts) return missingFile(runbook, structure, locale, needed);
      return textKinds.flatMap((kind) => [
        ...compare(texts, kind, needed[kind]),
        ...placeholders(texts, kind),
      ]);
    });
  });
}

type Needed = Record<TextKind, string[]>;

function neededKeys({ commands, prints, status }: Runbook): Needed {
  const all = Object.values(commands);
  const reasons = all.flatMap(({ undo }) => (typeof undo === 'object' ? [undo.none] : []));
  const failures = all.flatMap((command) => command.failures.map(({ id }) => id));
  const lines = status.map(({ id }) => id);
  return {
    services: lines,
    consequences: lines,
    reasons: [...new Set(reasons)],
    failures: [...new Set(failures)],
    prints: Object.keys(prints),
  };
}

function missingFile(
  { folder, present }: RunbookContent,
  yaml: YamlFile<Runbook>,
  locale: string,
  needed: Needed,
): Diagnostic[] {
  const count = textKinds.reduce((sum, kind) => sum + needed[kind].length, 0);
  // A file that cannot be read is reported as such.
  if (count === 0 || present.has(`${locale}.yaml`)) return [];
  const found = `no texts in ${locale}`;
  const expected = `${folder}/${locale}.yaml with ${textKinds.filter((kind) => needed[kind].length > 0).join(', ')}`;
  const advice = 'Add the file; docs/reference.md has its keys.';
  return [diagnosticAtPath(yaml, [], { found, expected, advice })];
}

function compare(texts: YamlFile<RunbookTexts>, kind: TextKind, needed: readonly string[]) {
  const there = Object.keys(texts.value[kind]);
  const missing = needed.filter((key) => !there.includes(key));
  const extra = there.filter((key) => !needed.includes(key));
  return [
    ...missing.map((key) => {
      const found = `no text \`${kind}.${key}\``;
      const expected = 'one, because runbook.yaml uses the key';
      const advice = 'Say it in the language of the file.';
      return diagnosticAtPath(texts, [kind], { found, expected, advice });
    }),
    ...extra.map((key) => {
      const found = `the text \`${kind}.${key}\``;
      const expected = 'only keys that runbook.yaml uses';
      const advice = 'Correct the key, or remove the text.';
      return diagnosticAtPath(texts, [kind, key], { found, expected, advice });
    }),
  ];
}

function placeholders(texts: YamlFile<RunbookTexts>, kind: TextKind): Diagnostic[] {
  return Object.entries(texts.value[kind]).flatMap(([key, text]) => {
    if (findBraced(text).length === 0) return [];
    const found = `a placeholder in \`${kind}.${key}\``;
    const advice = 'Say it without: nothing fills it here.';
    return [diagnosticAtPath(texts, [kind, key], { found, expected: 'plain words', advice })];
  });
}
