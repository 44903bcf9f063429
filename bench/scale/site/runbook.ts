import { stringify } from 'yaml';
import { forEachLocale, locales } from '../../../src/locales.ts';
import { changingCommands, readingCommand, type GeneratedCommand } from './commands.ts';
import { withGiven, type GivenTitles } from './given-titles.ts';
import { explanations } from './explanations.ts';
import { pageText, type Head, type Step, type Task } from './page.ts';
import { properties, type Property } from './properties.ts';
import type { Random } from './random.ts';
import { introductions, printed, summary, taskTexts, titles, warnings } from './sentences.ts';
import { structureOf } from './structure.ts';
import { subjects, type Subject } from './subjects.ts';
import { actions } from './titles.ts';
import type { Words } from './words.ts';
import { Writer } from './writer.ts';

const reads = 8;
const sentencesPerStep = 2;

/** A generated runbook: its files by their path in its folder, and its title. */
export interface GeneratedRunbook {
  readonly id: string;
  readonly title: Words;
  readonly files: ReadonlyMap<string, string>;
}

function titleOf(name: Words, { words }: Subject, action: Words): Words {
  return {
    en: `${name.en} ${words.en}: ${action.en}`,
    ko: `${name.ko} ${words.ko} ${action.ko}`,
    zh: `${name.zh}${words.zh}：${action.zh}`,
    fr: `${name.fr}, ${words.fr}\u00A0: ${action.fr}`,
  };
}

/** Makes the steps of a runbook, each with texts of its own. */
class Steps {
  readonly #writer: Writer;
  readonly #random: Random;

  constructor(writer: Writer, random: Random) {
    this.#writer = writer;
    this.#random = random;
  }

  step(id: string, title: Words, property: Property, commands: readonly string[]): Step {
    const write = (words: Words): Words => this.#writer.fill(words, property);
    const texts = this.#random.several(explanations, sentencesPerStep).map(write);
    const isWarning = this.#random.below(5) === 0;
    const warning = isWarning ? { warning: write(this.#random.pick(warnings)) } : {};
    return { id, title: write(title), texts, commands, ...warning };
  }
}

function tasksOf(
  writer: Writer,
  random: Random,
  shown: readonly [Property, string][],
  changed: Property,
): Task[] {
  const steps = new Steps(writer, random);
  const read = shown.map(([property, command]) =>
    steps.step(command.replace('show-', 'read-'), titles.read, property, [command]),
  );
  const change = [
    steps.step('set-value', titles.change, changed, ['change-value']),
    steps.step('wait-for-servers', titles.wait, changed, []),
  ];
  const parts = { look: read.slice(0, reads / 2), change, check: read.slice(reads / 2) };
  return Object.entries(titles.tasks).map(([id, title]) => ({
    id: `${id}-task`,
    title: writer.fill(title, changed),
    text: writer.fill(taskTexts[id as keyof typeof taskTexts], changed),
    steps: parts[id as keyof typeof parts],
  }));
}

function filesOf(
  commands: readonly GeneratedCommand[],
  structure: unknown,
  head: Head,
  tasks: readonly Task[],
): Map<string, string> {
  const texts = forEachLocale((locale) => ({
    prints: Object.fromEntries(Object.entries(printed).map(([id, words]) => [id, words[locale]])),
  }));
  return new Map([
    ['runbook.yaml', stringify(structure)],
    ...locales.map((locale) => [`${locale}.yaml`, stringify(texts[locale])] as const),
    ...locales.map((locale) => [`${locale}.mdx`, pageText(head, tasks, locale)] as const),
    ...commands.map(({ id, text }) => [`commands/${id}.ps1`, `${text}\n`] as const),
    ...commands.flatMap(({ id, output }) =>
      output === undefined ? [] : [[`outputs/${id}.txt`, output] as const],
    ),
  ]);
}

/** Makes a runbook about an invented place: ten commands and about six hundred words in each language. */
export function generateRunbook(
  id: string,
  name: Words,
  random: Random,
  given?: GivenTitles,
): GeneratedRunbook {
  const subject = random.pick(subjects);
  const writer = new Writer(random, name, subject);
  const [changed, ...others] = random.several(properties, reads + 1);
  const [beside] = others;
  if (changed === undefined || beside === undefined)
    throw new Error('There are too few properties.');
  const shown = [changed, ...others.slice(0, reads - 1)];
  const reading = shown.map((property) =>
    readingCommand(subject, property, property === changed ? beside : changed, random),
  );
  const state = reading[0]?.id ?? '';
  const commands = [...reading, ...changingCommands(id, subject, changed, state)];
  const ids = reading.map((command) => command.id);
  const tasks = tasksOf(
    writer,
    random,
    shown.map((property, index) => [property, ids[index] ?? '']),
    changed,
  );
  const head = {
    title: withGiven(titleOf(name, subject, random.pick(actions)), given),
    summary: writer.fill(summary, changed),
    introduction: random.several(introductions, 3).map((words) => writer.fill(words, changed)),
  };
  const structure = structureOf(id, head.title, subject, tasks, commands);
  return { id, title: head.title, files: filesOf(commands, structure, head, tasks) };
}
