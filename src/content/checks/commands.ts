import { oneLine, type Diagnostic, type Lines } from '../../diagnostic.ts';
import { idPattern } from '../schemas/id.ts';
import type { Content } from '../read/content.ts';
import { closestName } from '../read/closest-name.ts';
import { diagnosticAtPath, type YamlFile } from '../read/yaml-file.ts';
import type { Runbook } from '../schemas/runbook.ts';
import { mentions, unknownLines, type Mention } from './command-mentions.ts';
import { nameSlips, renamedDetails } from './name-slips.ts';
import { lacksWayBack } from './effects.ts';
import { powershellTools } from '../../powershell/build.ts';

/** Holds commands and outputs to their files, and every mention of a command to one that exists. */
export function checkCommands(content: Content): Diagnostic[] {
  return content.runbooks.flatMap(({ structure, commands, outputs, folder, present }) => {
    if (!structure) return [];
    const declared = Object.keys(structure.value.commands);
    const used = mentions(structure.value);
    const outputIds = outputsIn(structure.value);
    const files = [...commands.keys()].map((id) => id.toLowerCase());
    const { renamed } = nameSlips(declared, [...used.map(({ id }) => id), ...files]);
    const others = new Set(renamed.values());
    const commandIds = declared
      .filter((id) => !renamed.has(id))
      .map((id) => ({ id, path: ['commands', id] }));
    const isNew = ({ id }: Mention) => !others.has(id);
    return [
      ...[...renamed].map(([id, other]) =>
        diagnosticAtPath(structure, ['commands', id], renamedDetails('command', id, other)),
      ),
      ...commandIds.flatMap((mention) =>
        withoutFile(structure, mention, present, folder, commandPath(mention)),
      ),
      ...outputIds.flatMap((mention) =>
        withoutFile(structure, mention, present, folder, `outputs/${mention.id}.txt`),
      ),
      // One that something names, and no entry tells of, is reported where it is named.
      ...withoutEntry([...commandIds, ...used, ...others].map(idOf), commands, 'a command'),
      // The output of a command that is named and has no entry is told when it has one.
      ...withoutEntry(outputIds.map(idOf), outputs, 'the `output` of a command').map((found) =>
        following(found, unknownLines(structure)),
      ),
      ...unknown(structure, used.filter(isNew), declared),
      ...unused(structure, used, declared, renamed),
      ...repeated(structure),
    ];
  });
}

const idOf = (entry: Mention | string) => (typeof entry === 'string' ? entry : entry.id);

/** The sample outputs that commands name: their own, and those of the state after a change. */
function outputsIn({ commands }: Runbook): Mention[] {
  return Object.entries(commands).flatMap(([id, { output, after }]) => [
    ...(output === undefined ? [] : [{ id: output, path: ['commands', id, 'output'] }]),
    ...(after?.output === undefined
      ? []
      : [{ id: after.output, path: ['commands', id, 'after', 'output'] }]),
  ]);
}

function commandPath({ id }: Mention): string {
  return `commands/${id}${powershellTools.extension}`;
}

/** A file whose name is in the wrong case, or that cannot be read, is reported as such. */
function withoutFile(
  yaml: YamlFile<Runbook>,
  { id, path }: Mention,
  present: ReadonlySet<string>,
  folder: string,
  name: string,
): Diagnostic[] {
  if (present.has(name) || present.has(name.replace(/\/.*/, ''))) return [];
  const found = `\`${id}\` without a file`;
  const kind = name.replace(/\/.*/, '');
  const ids = [...present].flatMap((file) => fileIn(kind, file) ?? []);
  const closest = closestName(id, ids);
  const advice =
    closest === undefined
      ? 'Add the file, or correct the id.'
      : `Write \`${closest}\`, or rename the file of that name.`;
  return [diagnosticAtPath(yaml, path, { found, expected: `${folder}/${name}`, advice })];
}

/** The id of a file that lies in a folder. */
function fileIn(folder: string, file: string): string | undefined {
  return file.startsWith(`${folder}/`)
    ? file.slice(folder.length + 1).replace(/\..*$/, '')
    : undefined;
}

const isId = new RegExp(`^${idPattern}$`);

function withoutEntry(
  entries: readonly string[],
  files: ReadonlyMap<string, { file: string }>,
  role: string,
): Diagnostic[] {
  const known = [...files.keys()].map((id) => id.toLowerCase());
  const absent = entries.filter((id) => !known.includes(id));
  return [...files].flatMap(([id, { file }]) => {
    // A name that no id can have is reported itself.
    if (!isId.test(id.toLowerCase())) return [];
    if (entries.includes(id.toLowerCase())) return [];
    // An entry without a file, which is reported itself, may be meant to be this one.
    if (absent.length > 0) return [];
    const advice = 'Name it in runbook.yaml, or remove the file.';
    const expected = `it to be ${role} in runbook.yaml`;
    return [{ file, line: 1, column: 1, found: `a file that nothing names`, expected, advice }];
  });
}

function unknown(yaml: YamlFile<Runbook>, used: Mention[], declared: string[]): Diagnostic[] {
  return used.flatMap(({ id, path }) => {
    if (declared.includes(id)) return [];
    const expected = 'the id of a command below `commands`';
    const closest = closestName(id, declared);
    const advice =
      closest === undefined
        ? `Add \`${id}\` below \`commands\`, or write an id that stands there.`
        : `Write \`${closest}\`, or add \`${id}\` below \`commands\`.`;
    return [diagnosticAtPath(yaml, path, { found: `the command \`${id}\``, expected, advice })];
  });
}

function unused(
  yaml: YamlFile<Runbook>,
  used: Mention[],
  declared: string[],
  renamed: ReadonlyMap<string, string>,
): Diagnostic[] {
  // An unknown command, and one without a right way back, are reported, and any of these may be meant.
  if (used.some(({ id }) => !declared.includes(id)) || lacksWayBack(yaml)) return [];
  return declared.flatMap((id) => {
    if (renamed.has(id) || used.some((mention) => mention.id === id)) return [];
    const expected = 'a step, `undo` or `state` that uses it';
    const advice = 'Use the command, or remove it with its file.';
    const details = { found: `\`${id}\` unused`, expected, advice };
    return [following(diagnosticAtPath(yaml, ['commands', id], details), undoLines(yaml))];
  });
}

function following(diagnostic: Diagnostic, lines: readonly Lines[]): Diagnostic {
  return lines.length > 0 ? { ...diagnostic, follows: lines } : diagnostic;
}

/** The lines that name an undo, or say why there is none: one that is wrong may be meant to name this one. */
function undoLines(yaml: YamlFile<Runbook>): Lines[] {
  return Object.entries(yaml.value.commands).flatMap(([id, { undo }]) => {
    if (undo === undefined) return [];
    const keys = typeof undo === 'string' ? [] : ['none' in undo ? 'none' : 'needless'];
    const { line } = yaml.placeOf(['commands', id, 'undo', ...keys]);
    return [oneLine(yaml.file, line)];
  });
}

/** A page shows undo and state beside their command: a step that lists them too would show them twice. */
function repeated(yaml: YamlFile<Runbook>): Diagnostic[] {
  const { commands, tasks } = yaml.value;
  return tasks.flatMap((task, t) =>
    task.steps.flatMap((step, s) => {
      const beside = step.commands.flatMap((id) =>
        [commands[id]?.undo, commands[id]?.state].filter((other) => other !== id),
      );
      return step.commands.flatMap((id, c) => {
        if (!beside.includes(id)) return [];
        const found = `\`${id}\` in a step that shows it already`;
        const expected = 'only the command that it is the `undo` or `state` of';
        const path = ['tasks', t, 'steps', s, 'commands', c];
        return [
          diagnosticAtPath(yaml, path, { found, expected, advice: 'Remove it from the step.' }),
        ];
      });
    }),
  );
}
