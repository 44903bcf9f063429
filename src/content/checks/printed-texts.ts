import type { Diagnostic } from '../../diagnostic.ts';
import { powershellTools } from '../../powershell/build.ts';
import { powerShellParser } from '../../build/powershell-grammar.ts';
import type { Content } from '../read/content.ts';
import { isReadable } from './command-syntax.ts';
import { diagnosticAt, type TextFile } from '../read/text-file.ts';
import { diagnosticAtPath, type YamlFile } from '../read/yaml-file.ts';
import type { Runbook } from '../schemas/runbook.ts';

/** Holds `prints` of each command to the texts that its script prints, so that each has a gloss and none is invented. */
export async function checkPrintedTexts(content: Content): Promise<Diagnostic[]> {
  const parser = await powerShellParser();
  return content.runbooks.flatMap((runbook) => {
    const { structure } = runbook;
    if (!structure) return [];
    return [
      ...Object.keys(structure.value.commands).flatMap((id) => {
        const file = runbook.commands.get(id);
        if (!file || !isReadable(content, file, parser)) return [];
        return [...unlisted(file, structure, id), ...unprinted(file, structure, id)];
      }),
      ...unused(structure),
    ];
  });
}

function unlisted(file: TextFile, yaml: YamlFile<Runbook>, id: string) {
  const { prints, commands: declared } = yaml.value;
  const known = new Set(declared[id]?.prints.map((key) => prints[key]));
  return powershellTools.printedTexts(file.text).flatMap(({ text, start }) => {
    if (known.has(text)) return [];
    const key = Object.keys(prints).find((other) => prints[other] === text);
    const expected =
      key === undefined
        ? 'a text of `prints` in runbook.yaml'
        : `\`${key}\` in \`prints\` of \`${id}\``;
    const found = `the printed text “${text}”`;
    const advice = 'Add its key, and tell in every language what the text means.';
    return [diagnosticAt(file, start, { found, expected, advice })];
  });
}

function unprinted(file: TextFile, yaml: YamlFile<Runbook>, id: string) {
  const printed = new Set(powershellTools.printedTexts(file.text).map(({ text }) => text));
  const { prints, commands: declared } = yaml.value;
  return (declared[id]?.prints ?? []).flatMap((key, index) => {
    const text = prints[key];
    if (text !== undefined && printed.has(text)) return [];
    const found = text === undefined ? `\`${key}\`` : `\`${key}\`, which the command never prints`;
    const expected =
      text === undefined ? 'a key of `prints` of the runbook' : `“${text}” in ${file.file}`;
    const advice = 'Correct the key or the text, or remove it.';
    return [diagnosticAtPath(yaml, ['commands', id, 'prints', index], { found, expected, advice })];
  });
}

function unused(yaml: YamlFile<Runbook>): Diagnostic[] {
  const used = new Set(Object.values(yaml.value.commands).flatMap(({ prints }) => prints));
  return Object.keys(yaml.value.prints).flatMap((key) => {
    if (used.has(key)) return [];
    const found = `the text \`${key}\` unused`;
    const expected = 'a command that prints it';
    const advice = 'Name it in `prints` of the command, or remove it.';
    return [diagnosticAtPath(yaml, ['prints', key], { found, expected, advice })];
  });
}
