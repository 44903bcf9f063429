import type { Locale } from '../../../src/locales.ts';
import type { Words } from './words.ts';

/** A step of a generated runbook, in every language. */
export interface Step {
  readonly id: string;
  readonly title: Words;
  readonly texts: readonly Words[];
  readonly warning?: Words;
  readonly commands: readonly string[];
}

/** A task of a generated runbook, in every language. */
export interface Task {
  readonly id: string;
  readonly title: Words;
  readonly text: Words;
  readonly steps: readonly Step[];
}

/** What stands on a generated page before its tasks. */
export interface Head {
  readonly title: Words;
  readonly summary: Words;
  readonly introduction: readonly Words[];
}

function stepText({ id, title, texts, warning }: Step, locale: Locale): string {
  const text = texts.map((words) => words[locale]).join(locale === 'zh' ? '' : ' ');
  const note = warning && `<Note kind="important">\n\n${warning[locale]}\n\n</Note>\n`;
  return [`<Step id="${id}" title="${title[locale]}">\n`, `${text}\n`, note, '</Step>\n']
    .filter((part) => part !== undefined)
    .join('\n');
}

function taskText({ id, title, text, steps }: Task, locale: Locale): string {
  return [
    `<Task id="${id}" title="${title[locale]}">\n`,
    `${text[locale]}\n`,
    ...steps.map((step) => stepText(step, locale)),
    '</Task>\n',
  ].join('\n');
}

/** The page of a generated runbook in one language. */
export function pageText(head: Head, tasks: readonly Task[], locale: Locale): string {
  const quoted = (words: Words): string => JSON.stringify(words[locale]);
  return [
    `---\ntitle: ${quoted(head.title)}\nsummary: ${quoted(head.summary)}\n---\n`,
    ...head.introduction.map((words) => `${words[locale]}\n`),
    ...tasks.map((task) => taskText(task, locale)),
  ].join('\n');
}
