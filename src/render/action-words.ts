import { loadInterface } from '../content/read/load.ts';
import { languageOf, locales } from '../locales.ts';
import { translator, type MessageKey } from '../parameters/messages.ts';
import { wordKinds, wordsIn, type WordLists } from '../search/query/actions.ts';

/** The words by which people ask for an action, of all languages together: who reads one may type another. */
export function actionWords(): WordLists {
  const words = new Map<string, Set<string>>();
  const add = (meaning: string, list: string) => {
    words.set(meaning, new Set([...(words.get(meaning) ?? []), ...wordsIn(list)]));
  };
  for (const locale of locales) {
    const t = translator<MessageKey>(loadInterface(locale), locale);
    add(locale, languageOf(locale).name);
    for (const kind of wordKinds)
      add(kind === 'language' ? locale : kind, t(`search.words.${kind}`));
  }
  return Object.fromEntries([...words].map(([meaning, own]) => [meaning, [...own].join(' ')]));
}
