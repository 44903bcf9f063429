import { proseText } from '../../parameters/prose-text.ts';
import { definitions, labelsOf, listJoints, t } from '../page/page-data.ts';
import { proseWords } from '../values/injected-values.ts';
import { parsedValue } from '../values/parsed-values.ts';
import { rareText } from '../values/problem-texts.ts';
import { isDoubted } from '../values/doubted-places.ts';
import { readValues } from '../values/values-store.ts';
import { namesToSay } from './names-to-say.ts';

/** Characters of a value by which a reader knows it again. */
const most = 60;

function shortened(text: string): string {
  // Do not split a surrogate pair.
  return text.length > most ? `${text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
}

/** Has no line broken behind a hyphen of a name: a word joiner takes no room, and nobody copies what is said. */
function unbroken(text: string): string {
  return text.replaceAll('-', '-\u2060');
}

/** Says what was copied: how many lines, for which of the reader's own values, and which of them are worth a second look. */
export function copiedText(text: string, names: readonly string[]): string {
  const count = text.trimEnd().split('\n').length;
  const values = namesToSay(names, definitions, readValues()).flatMap((name) => {
    const definition = definitions[name];
    const result = parsedValue(name);
    return definition && result.ok
      ? [unbroken(shortened(proseText(definition, result.value, proseWords)))]
      : [];
  });
  const said =
    values.length === 0
      ? t('command.copied', { count })
      : t('command.copiedFor', { count, values: values.join(listJoints.middle) });
  const doubted = [...new Set(names)].filter(isDoubted);
  if (doubted.length === 0) return said;
  return `${said} · ${rareText('command.copiedDoubt', { fields: labelsOf(doubted) })}`;
}
