import {
  loadFrontmatter,
  loadInterface,
  loadParameters,
  loadRunbookTexts,
  loadTitles,
} from '../content/read/load.ts';
import { checkRunsByStep, type CheckRun } from './check-runs.ts';
import { dividedFailures, messagesOfOnePlace, type DividedFailures } from './failures.ts';
import { purposeParameter } from './purpose.ts';
import { eitherOf } from './list-parts.ts';
import { localParameter } from '../parameters/local-parameter.ts';
import { translator, type Translate } from '../parameters/messages.ts';
import type { InterfaceStrings } from '../content/schemas/interface.ts';
import type { Locale } from '../locales.ts';
import type { LocalParameter } from '../content/schemas/parameter.ts';
import type { Command } from '../content/schemas/command.ts';
import type { Runbook } from '../content/schemas/runbook.ts';
import type { RunbookTexts } from '../content/schemas/runbook-texts.ts';
import type { Step, Task, When } from '../content/schemas/task.ts';

/** What a list of runbooks and the page of one need of it in one locale: nothing that its pages alone have. */
export interface RunbookFacts {
  runbook: Runbook;
  locale: Locale;
  strings: InterfaceStrings;
  parameters: Map<string, LocalParameter>;
  /** The question what the reader is here for; it is one of the parameters. */
  purpose: LocalParameter | undefined;
  t: Translate;
}

/** Everything that the components of one runbook's page in one locale share. */
export interface RunbookPage extends RunbookFacts {
  /** What the reader should enter for each parameter, by name. */
  helps: ReadonlyMap<string, string>;
  /** The texts about the commands in this locale. */
  texts: RunbookTexts;
  /** The titles of tasks and steps by id. */
  titles: ReadonlyMap<string, string>;
  failures: DividedFailures;
  /** The keys of the messages that are explained beside their command. */
  ownMessages: ReadonlySet<string>;
  /** The reading commands that are copied as one text, by the step that the last of them stands in. */
  checkRuns: ReadonlyMap<string, CheckRun[]>;
}

/** Gathers what a list of runbooks needs of one in a locale, without parsing its page. */
export function runbookFacts(runbook: Runbook, locale: Locale): RunbookFacts {
  const strings = loadInterface(locale);
  const catalogue = loadParameters();
  const t: Translate = translator(strings, locale);
  const purpose = purposeParameter(runbook, loadFrontmatter(runbook.id, locale).title, t);
  const parameters = new Map(
    runbook.parameters.map((name): [string, LocalParameter] => {
      const definition = catalogue[name];
      if (!definition)
        throw new Error(`${runbook.id}: no parameter ${name} in content/parameters.yaml`);
      return [name, localParameter(name, definition, locale)];
    }),
  );
  if (purpose) parameters.set(purpose.name, purpose);
  return { runbook, locale, strings, parameters, purpose, t };
}

/** Gathers what a runbook's page needs in one locale. */
export function runbookPage(runbook: Runbook, locale: Locale): RunbookPage {
  const catalogue = loadParameters();
  return {
    ...runbookFacts(runbook, locale),
    helps: new Map(runbook.parameters.map((name) => [name, catalogue[name]?.help[locale] ?? ''])),
    texts: loadRunbookTexts(runbook.id, locale),
    titles: loadTitles(runbook.id, locale),
    failures: dividedFailures(runbook),
    ownMessages: messagesOfOnePlace(runbook),
    checkRuns: checkRunsByStep(runbook),
  };
}

/** The structure of a task, or an error that names the runbook. */
export function taskOf(page: RunbookPage, id: string): Task {
  const task = page.runbook.tasks.find((candidate) => candidate.id === id);
  if (!task)
    throw new Error(`${page.runbook.id}/${page.locale}.mdx: no task ${id} in runbook.yaml`);
  return task;
}

/** The structure of a step, or an error that names the runbook. */
export function stepOf(page: RunbookPage, id: string): Step {
  const step = page.runbook.tasks
    .flatMap((task) => task.steps)
    .find((candidate) => candidate.id === id);
  if (!step)
    throw new Error(`${page.runbook.id}/${page.locale}.mdx: no step ${id} in runbook.yaml`);
  return step;
}

/** Whether a step belongs to a task that tells of what no longer answers. */
export function isOfHistory({ runbook }: RunbookPage, step: string): boolean {
  return runbook.tasks.some(({ history, steps }) => history && steps.some(({ id }) => id === step));
}

/** The use of a command; an error that names the runbook if it has no such command. */
export function commandOf({ runbook }: RunbookPage, id: string): Command {
  const command = runbook.commands[id];
  if (!command) throw new Error(`${runbook.id}: no command ${id} in runbook.yaml`);
  return command;
}

/** Whether commands, or those beside them, can say what the page explains in its last section. */
export function haveSharedMessages(page: RunbookPage, ids: readonly string[]): boolean {
  const beside = ids.flatMap((id) => {
    const { state, undo } = commandOf(page, id);
    return [state, undo].filter((other) => typeof other === 'string');
  });
  return [...ids, ...beside].some((id) => {
    const { failures, prints } = commandOf(page, id);
    return (
      failures.some((failure) => !page.failures.own.has(failure.id)) ||
      prints.some((key) => !page.ownMessages.has(key))
    );
  });
}

/** In words, for readers without scripts, under which choices a task or step applies. */
export function whenInWords(page: RunbookPage, when: When): string {
  return Object.entries(when)
    .map(([name, values]) => {
      const { label = name, choices } = page.parameters.get(name) ?? {};
      const words = values.map((value) => {
        if (typeof value === 'boolean') return page.t(value ? 'runbook.yes' : 'runbook.no');
        return choices?.find((choice) => choice.value === value)?.label ?? value;
      });
      const quoted = words.map((value) => page.t('runbook.quoted', { value }));
      const either = eitherOf(quoted, page.locale);
      if (name === page.purpose?.name) return page.t('purpose.belongs', { purposes: either });
      return page.t('runbook.onlyIf', { label, value: either });
    })
    .join(' · ');
}
