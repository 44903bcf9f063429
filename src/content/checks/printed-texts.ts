import { oneLine, type Details, type Diagnostic } from '../../diagnostic.ts';
import { powerShellParser } from '../../build/powershell-grammar.ts';
import type { Content } from '../read/content.ts';
import { compareNames } from './compare-names.ts';
import { scriptsOf, type Script } from './printing-scripts.ts';
import { diagnosticAt, placeOf } from '../read/text-file.ts';
import { diagnosticAtPath, type YamlFile } from '../read/yaml-file.ts';
import type { Runbook } from '../schemas/runbook.ts';
import { renamedPrints } from './text-keys.ts';
import { unknownKeys, type UnknownKey } from './unknown-keys.ts';

/** Holds `prints` of each command to the texts that its script prints, so that each has a gloss and none is invented. */
export async function checkPrintedTexts(content: Content): Promise<Diagnostic[]> {
  const parser = await powerShellParser();
  return content.runbooks.flatMap((runbook) => {
    const { structure } = runbook;
    if (!structure) return [];
    const renamed = renamedPrints(runbook, structure.value);
    const { scripts, intricate } = scriptsOf(content, runbook, parser);
    const commands = Object.entries(structure.value.commands).map(([id, { prints }]) =>
      comparison(id, prints, structure, renamed, scripts.get(id)),
    );
    // Those too that have no entry, which is reported where something names them.
    const printed = [...scripts.values()].flatMap((script) => script.printed);
    const reworded = rewordedTexts(commands);
    return [
      ...intricate,
      ...[...reworded].map(([key, text]) => otherText(structure, key, text)),
      ...unknownKeys(runbook, structure, commands),
      ...commands.flatMap((command) => wrongPrints(command, structure, reworded)),
      ...(intricate.length > 0 || commands.some(({ unknown }) => unknown.length > 0)
        ? []
        : unused(structure, renamed, new Set(printed.map(({ text }) => text)))),
    ];
  });
}

/** What a command lists in `prints` beside what its script prints. */
interface Comparison {
  id: string;
  file: Script | undefined;
  /** The keys that the runbook does not have, with their place in the list. */
  unknown: UnknownKey[];
  /** The keys whose text another takes the place of in the script, the texts that no key has, and the keys in vain. */
  others: { key: string; text: string }[];
  unlisted: string[];
  unprinted: string[];
}

function comparison(
  id: string,
  keys: readonly string[],
  { value: { prints } }: YamlFile<Runbook>,
  renamed: ReadonlyMap<string, string>,
  file: Script | undefined,
): Comparison {
  const texts = new Map(keys.map((key) => [prints[renamed.get(key) ?? key], key]));
  const unknown = keys.flatMap((key, index) =>
    Object.hasOwn(prints, renamed.get(key) ?? key) ? [] : { key, index },
  );
  // An unknown key, which is reported itself, may be meant to be that of any text.
  if (file === undefined || unknown.length > 0)
    return { id, file, unknown, others: [], unlisted: [], unprinted: [] };
  const needed = [...texts.keys()].filter((text) => text !== undefined);
  // What may be a value is a text where a key says so.
  const printed = file.printed
    .filter(({ text, isValue }) => isValue !== true || needed.includes(text))
    .map(({ text }) => text);
  const { misspelled, missing, extra } = compareNames(needed, [...new Set(printed)]);
  const others = misspelled.map(({ name, meant }) => ({ key: texts.get(meant) ?? '', text: name }));
  const unprinted = missing.flatMap((text) => texts.get(text) ?? []);
  return { id, file, unknown, others, unlisted: extra, unprinted };
}

/** The texts that all of several commands print in another wording than runbook.yaml has them. */
function rewordedTexts(commands: readonly Comparison[]): Map<string, string> {
  const all = commands.flatMap(({ others }) => others);
  const isAgreed = (one: Comparison['others'][number]) =>
    all.filter(({ key, text }) => key === one.key && text === one.text).length > 1;
  return new Map(all.filter(isAgreed).map(({ key, text }) => [key, text]));
}

function otherText(yaml: YamlFile<Runbook>, key: string, text: string): Diagnostic {
  const found = `the text “${yaml.value.prints[key] ?? ''}”`;
  const advice = 'Correct the text here, or in the commands.';
  const expected = `“${text}”, as the commands print it`;
  return diagnosticAtPath(yaml, ['prints', key], { found, expected, advice });
}

function wrongPrints(
  { id, file, others, unlisted, unprinted }: Comparison,
  yaml: YamlFile<Runbook>,
  reworded: ReadonlyMap<string, string>,
): Diagnostic[] {
  const at = (index: number) => ['commands', id, 'prints', index];
  const keys = yaml.value.commands[id]?.prints ?? [];
  return [
    ...others.flatMap(({ key, text }) => {
      if (file === undefined || reworded.get(key) === text) return [];
      const other = keyOf(text, yaml);
      if (other !== undefined)
        return [diagnosticAtPath(yaml, at(keys.indexOf(key)), otherKey(key, other, file, text))];
      const expected = `“${yaml.value.prints[key] ?? ''}”, which is \`${key}\` in \`prints\` of ${yaml.file}`;
      const advice = 'Write the same text in both, or add a key for it.';
      return [printedAt(file, text, { found: `the printed text “${text}”`, expected, advice })];
    }),
    ...unlisted.flatMap((text) => {
      if (!file) return [];
      const key = keyOf(text, yaml);
      return key === undefined
        ? [printedAt(file, text, unknownText(text))]
        : [diagnosticAtPath(yaml, ['commands', id, 'prints'], unlistedKey(key, id, file, text))];
    }),
    ...unprinted.map((key) => {
      const found = `\`${key}\`, which the command never prints`;
      const expected = `“${yaml.value.prints[key] ?? ''}” in ${file?.file ?? ''}`;
      const advice =
        'Put the line back that prints it, as where a guard or a look at the result was cut out; otherwise correct the key or the text, or remove it.';
      return diagnosticAtPath(yaml, at(keys.indexOf(key)), { found, expected, advice });
    }),
  ];
}

/** What is said of a text where it is printed; a misspelled name in it is told as such. */
function printedAt(file: Script, text: string, details: Details): Diagnostic {
  const start = startOf(file, text);
  const follows = [oneLine(file.file, placeOf(file, start).line)];
  return { ...diagnosticAt(file, start, details), follows };
}

function startOf(file: Script, text: string): number {
  return file.printed.find((printed) => printed.text === text)?.start ?? 0;
}

/** The key that a text has in the runbook. */
function keyOf(text: string, { value: { prints } }: YamlFile<Runbook>): string | undefined {
  return Object.keys(prints).find((key) => prints[key] === text);
}

function unknownText(text: string): Details {
  const advice = 'Add its key, and tell in every language what the text means.';
  const expected = 'a text of `prints` in runbook.yaml';
  return { found: `the printed text “${text}”`, expected, advice };
}

/** What is said of a list without the key of a text that the command prints. */
function unlistedKey(key: string, id: string, file: Script, text: string): Details {
  const found = `no \`${key}\` in \`prints\` of \`${id}\``;
  return { found, expected: printedIn(file, text), advice: 'Add it to the list.' };
}

function otherKey(key: string, other: string, file: Script, text: string): Details {
  const expected = `\`${other}\`: ${printedIn(file, text)}`;
  const advice = 'Correct the key, or the text in the command.';
  return { found: `\`${key}\``, expected, advice };
}

function printedIn(file: Script, text: string): string {
  const { line } = placeOf(file, startOf(file, text));
  return `the key of “${text}”, which ${file.file}:${line} prints`;
}

function unused(
  yaml: YamlFile<Runbook>,
  renamed: ReadonlyMap<string, string>,
  printed: ReadonlySet<string>,
): Diagnostic[] {
  const mentioned = Object.values(yaml.value.commands).flatMap(({ prints }) => prints);
  const used = new Set([...mentioned, ...renamed.values()]);
  return Object.keys(yaml.value.prints).flatMap((key) => {
    // One that a command prints is reported where the command does not list it.
    if (used.has(key) || printed.has(yaml.value.prints[key] ?? '')) return [];
    const found = `the text \`${key}\` unused`;
    const expected = 'a command that prints it';
    const advice = 'Name it in `prints` of the command, or remove it.';
    return [diagnosticAtPath(yaml, ['prints', key], { found, expected, advice })];
  });
}
