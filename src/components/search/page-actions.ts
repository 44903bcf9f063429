import { languageOf, languageTag, type Locale } from '../../locales.ts';
import type { ActionRequest } from '../../search/query/actions.ts';
import { makeElement } from '../page/dom.ts';
import { readTasks, type PageStep, type PageTask } from '../rail/page-steps.ts';
import { titleOf } from '../task/described-commands.ts';
import { openValues } from '../values/open-values.ts';
import { t } from './messages.ts';

/** Something that search offers to do on the page once its dialog is closed. */
export interface PageAction {
  readonly label: readonly (Node | string)[];
  readonly run: () => void;
}

/** What the page can do of what a query asks for. */
export function pageActions(request: ActionRequest): PageAction[] {
  switch (request.to) {
    case 'step':
      return stepActions(request.number, request.copies);
    case 'values':
      return valuesActions();
    case 'settings':
      return settingsActions();
    case 'language':
      return languageActions(request.locale);
  }
}

/** What was asked for comes first: to be led to the step, or its command. */
function stepActions(number: string, copies: boolean): PageAction[] {
  const parts = readTasks().flatMap((task) => [task, ...task.steps]);
  const part = parts.find((each) => each.number === number);
  if (!part) return [];
  const go = {
    label: [t('search.actions.go', { number, title: part.title })],
    run: () => {
      location.assign(`#${part.element.id}`);
    },
  };
  const copying = 'box' in part ? copyActions(part) : [];
  return copies ? [...copying, go] : [go, ...copying];
}

/** Commands that show the state or take a change back are folded away, and the step is not there for them. */
function copyActions({ element, number, title }: PageStep | PageTask): PageAction[] {
  const blocks = [...element.querySelectorAll('[data-command]:not(details [data-command])')];
  const buttons = blocks.flatMap(
    (block) => block.querySelector<HTMLElement>('[data-copy]:not([hidden])') ?? [],
  );
  return buttons.map((button) => ({
    label: [
      // Of several commands, each has its own title.
      t('search.actions.copy', { number, title: titleOf(button)?.textContent.trim() ?? title }),
      ...effectBeside(button),
    ],
    // Its answer stands at the button: what was copied, what is missing, or a question before.
    run: () => {
      button.scrollIntoView({ block: 'center' });
      button.focus({ preventScroll: true });
      button.click();
    },
  }));
}

/** What the command of a copy button does, as its bar says it. */
function effectBeside(button: HTMLElement): (Node | string)[] {
  const effect = button.closest('[data-command]')?.querySelector('.facts [data-effect-mark]');
  return effect ? [' ', effect.cloneNode(true)] : [];
}

function valuesActions(): PageAction[] {
  if (!document.querySelector('[data-values] [data-field]:not([hidden])')) return [];
  return [{ label: [t('search.actions.values')], run: openValues }];
}

function settingsActions(): PageAction[] {
  const button = document.querySelector<HTMLElement>('[data-settings]:not([hidden])');
  if (!button) return [];
  const run = () => {
    button.click();
  };
  return [{ label: [button.ariaLabel ?? ''], run }];
}

/** The link in the header keeps the reader's place; a bundle of one language has none. */
function languageActions(locale: Locale): PageAction[] {
  const link = document.querySelector<HTMLElement>(
    `a[data-locale-link="${locale}"]:not([aria-current])`,
  );
  if (!link) return [];
  const name = makeElement('span', languageOf(locale).name);
  name.lang = languageTag(locale);
  const place = '{}';
  const [before = '', after = ''] = t('search.actions.language', { language: place }).split(place);
  const run = () => {
    link.click();
  };
  return [{ label: [before, name, after], run }];
}
