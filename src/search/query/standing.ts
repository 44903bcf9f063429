import { matchesAll, type AnalyzedText } from './analyze.ts';
import { messagesAnchor, type SearchRecord } from '../record.ts';
import { isCounted, type ReaderValues } from './values.ts';

/**
 * How a place stands to the reader: it applies, it names nearly everything in passing as the messages of a page do, it is for
 * another purpose or choice, or it tells of what is gone.
 */
type Standing = 'applies' | 'inPassing' | 'otherwise' | 'history';

/** How closely a text says what was typed: it is its name, it says it in these words, or it only mentions it. */
type Closeness = 'name' | 'phrase' | 'mention';

type Worth = Readonly<Record<Standing, number>>;

/** What a match is worth beside those of other pages: the purpose of one page says little about another. */
const amongPages: Worth = { applies: 1, inPassing: 0.6, otherwise: 0.9, history: 0.8 };

/**
 * What a match is worth beside others of its page, by how close it is. Where something applies that mentions the thing, it
 * comes before titles of what does not; a title that was typed whole is looked for, whatever it is for.
 */
const onItsPage: Readonly<Record<Closeness, Worth>> = {
  name: { applies: 1, inPassing: 1, otherwise: 1, history: 0.9 },
  phrase: { applies: 1, inPassing: 1, otherwise: 0.85, history: 0.6 },
  mention: { applies: 1, inPassing: 0.5, otherwise: 0.65, history: 0.4 },
};

/** The share of a title that a query covers where only articles and the like are left out. */
const mostOfTitle = 0.6;

/** What a record is worth that matches, given how it stands to the reader: among all results, and among those of its page. */
export function worthOf(
  record: SearchRecord,
  texts: readonly AnalyzedText[],
  values: ReaderValues,
): { amongPages: number; onItsPage: number } {
  const standing = standingOf(record, values);
  return {
    amongPages: amongPages[standing],
    onItsPage: onItsPage[closest(texts.map(closenessOf))][standing],
  };
}

/** Whether a title says all that was typed, or a text says it in the same words. */
export function saysAll(texts: readonly AnalyzedText[]): boolean {
  return texts.some(
    (text) => (text.kind === 'title' && matchesAll(text)) || closenessOf(text) !== 'mention',
  );
}

/** How much of a title the matches in it cover. */
export function coverageOf({ text, matches }: Pick<AnalyzedText, 'text' | 'matches'>): number {
  const covered = matches.flat().reduce((sum, { from, to }) => sum + to - from, 0);
  return Math.min(1, covered / Math.max(1, text.length));
}

function standingOf(record: SearchRecord, values: ReaderValues): Standing {
  if (record.history || record.does?.effect === 'history') return 'history';
  if (!isCounted(record, values)) return 'otherwise';
  return record.anchor === messagesAnchor ? 'inPassing' : 'applies';
}

function closest(found: readonly Closeness[]): Closeness {
  if (found.includes('name')) return 'name';
  return found.includes('phrase') ? 'phrase' : 'mention';
}

/** What somebody pastes of a command or its output is a name, as is a title but for its articles. */
function closenessOf(text: AnalyzedText): Closeness {
  const { kind, literal } = text;
  if (literal && (kind === 'command' || kind === 'output')) return 'name';
  if (kind === 'title' && matchesAll(text) && coverageOf(text) >= mostOfTitle) return 'name';
  return literal && kind !== 'context' ? 'phrase' : 'mention';
}
