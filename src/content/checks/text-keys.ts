import { locales } from '../../locales.ts';
import type { RunbookContent } from '../read/content.ts';
import type { YamlFile, YamlPath } from '../read/yaml-file.ts';
import { noUndoReason } from '../schemas/command.ts';
import type { Runbook } from '../schemas/runbook.ts';
import type { RunbookTexts, TextKind } from '../schemas/runbook-texts.ts';
import { compareNames } from './compare-names.ts';
import { nameSlips } from './name-slips.ts';

/** Keys of runbook.yaml for which every language has texts, of one or more kinds. */
export interface TextKeys {
  kinds: readonly TextKind[];
  /** Where each key stands first. */
  paths: ReadonlyMap<string, YamlPath>;
  /** Keys of runbook.yaml that the texts, or most that use them, have by another name, each with that name. */
  renamed: ReadonlyMap<string, string>;
}

/** The keys of runbook.yaml that have texts, and those among them that are misspelled there. */
export function textKeys({ texts }: RunbookContent, runbook: Runbook): TextKeys[] {
  const inTexts = (kinds: readonly TextKind[]) =>
    [...texts.values()].flatMap(({ value }) => kinds.flatMap((kind) => Object.keys(value[kind])));
  const group = (
    kinds: readonly TextKind[],
    paths: readonly (readonly [string, YamlPath])[],
    inCommands: readonly string[] = [],
  ): TextKeys => {
    const first = new Map(paths.toReversed());
    const keys = [...first.keys()];
    const { renamed } = nameSlips(keys, [...inTexts(kinds), ...inCommands]);
    const left = keys.filter((key) => !renamed.has(key));
    const [others, ...ofKinds] = kinds.map((kind) =>
      otherNames(left, [...texts.values()], kind, renamed),
    );
    // A key that one kind of text alone has otherwise is wrong there.
    const isAgreed = ([key, other]: readonly [string, string]) =>
      ofKinds.every((one) => one.get(key) === other);
    return {
      kinds,
      paths: first,
      renamed: new Map([...renamed, ...[...(others ?? [])].filter(isAgreed)]),
    };
  };
  const commands = Object.entries(runbook.commands);
  return [
    group(
      ['services', 'consequences'],
      runbook.status.map(({ id }, index) => [id, ['status', index, 'id']]),
    ),
    ...titledCommands(runbook).map((paths) => group(['commands'], paths)),
    group(
      ['reasons'],
      commands.flatMap(([id, command]) => {
        const none = noUndoReason(command);
        if (!none) return [];
        const path = ['commands', id, 'undo', none.isNeedless ? 'needless' : 'none'];
        return [[none.reason, path] as const];
      }),
    ),
    group(
      ['failures'],
      commands.flatMap(([id, { failures }]) =>
        failures.map(
          (failure, index) => [failure.id, ['commands', id, 'failures', index, 'id']] as const,
        ),
      ),
    ),
    group(
      ['prints'],
      Object.keys(runbook.prints).map((key) => [key, ['prints', key]]),
      commands.flatMap(([, { prints }]) => prints),
    ),
  ];
}

/** The commands of steps with several, which titles tell apart; none where a step names one that there is not, which is reported. */
function titledCommands({
  tasks,
  commands,
}: Runbook): (readonly (readonly [string, YamlPath])[])[] {
  const steps = tasks.flatMap((task) => task.steps.map((step) => [...new Set(step.commands)]));
  if (!steps.flat().every((id) => Object.hasOwn(commands, id))) return [];
  const several = steps.filter((ids) => {
    // A state beside its own command, which is reported, is none of several.
    const states = new Set(ids.map((id) => commands[id]?.state));
    return ids.filter((id) => !states.has(id)).length > 1;
  });
  return [several.flatMap((ids) => ids.map((id) => [id, ['commands', id]] as const))];
}

/** The keys that no language has a text for, each with the one that every language has a text for in its place. */
function otherNames(
  keys: readonly string[],
  texts: readonly YamlFile<RunbookTexts>[],
  kind: TextKind,
  known: ReadonlyMap<string, string>,
): Map<string, string> {
  if (texts.length < locales.length) return new Map();
  const named = texts.map(({ value }) => Object.keys(value[kind]));
  const inAll = (named[0] ?? []).filter((key) => named.every((others) => others.includes(key)));
  const [taken, inAny] = [[...known.values()], named.flat()];
  const { misspelled } = compareNames(
    keys.filter((key) => !inAny.includes(key)),
    inAll.filter((key) => !keys.includes(key) && !taken.includes(key)),
  );
  return new Map(misspelled.map(({ name, meant }) => [meant, name]));
}

/** The keys of printed texts that are misspelled in runbook.yaml, by the name that commands and texts have. */
export function renamedPrints(content: RunbookContent, runbook: Runbook): Map<string, string> {
  const prints = textKeys(content, runbook).find(({ kinds }) => kinds.includes('prints'));
  return new Map([...(prints?.renamed ?? [])].map(([key, other]) => [other, key]));
}
