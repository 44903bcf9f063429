import { languageOf, languageTag, locales } from '../../locales.ts';
import { makeElement } from '../page/dom.ts';
import { readTasks } from '../rail/page-steps.ts';
import { t } from './messages.ts';
import { pageActions } from './page-actions.ts';

/** What one may type to get something done: a command copied, the values, another language. Only what the page can do. */
export function exampleQueries(): HTMLElement[] {
  const steps = readTasks().flatMap((task) => task.steps);
  // A step that has nothing to copy can be gone to all the same.
  const copied = steps.find(
    ({ number }) => number !== '' && pageActions({ to: 'step', number, copies: true }).length > 1,
  );
  const values = pageActions({ to: 'values' });
  const language = [...locales]
    .reverse()
    .find((locale) => pageActions({ to: 'language', locale }).length > 0);
  return [
    ...(copied ? [query(t('search.examples.copy', { number: copied.number }))] : []),
    ...(values.length > 0 ? [query(t('search.examples.values'))] : []),
    ...(language ? [query(languageOf(language).name, languageTag(language))] : []),
  ];
}

function query(text: string, lang = ''): HTMLElement {
  const made = makeElement('span', text);
  if (lang !== '') made.lang = lang;
  return made;
}
