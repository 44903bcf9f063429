import { refusedToken } from '../characters.ts';
import { nameNotices, parseHost } from './parse-host.ts';
import type { HostType } from './check.ts';
import { amended, invalid, type Notice, type Result, valid } from '../value-result.ts';

const entries = /([^\s,;、，；]+)([\s,;、，；]*)/g;

/** An entry of a list as it is typed, and what parts it from the next one. */
interface Entry {
  readonly item: string;
  readonly after: string;
}

/** What became of an entry of a list: from how many items it was read, and what a correct list has in their place. */
interface Judged {
  readonly result: Result<string>;
  readonly count: number;
  readonly corrected: readonly string[];
}

/** Parses names separated by line breaks, commas, semicolons or spaces; every entry that is wrong is named. */
export function parseHostList(text: string, type: HostType): Result<string[]> {
  const items = Array.from(text.matchAll(entries), ([, item = '', after = '']) => ({
    item,
    after,
  }));
  const values = new Set<string>();
  const wrong: Notice[] = [];
  const corrected: string[] = [];
  for (let at = 0; at < items.length;) {
    const entry = judge(items.slice(at, at + 2), type, values);
    if (entry.result.ok) values.add(entry.result.value);
    else wrong.push(entry.result.problem);
    corrected.push(...entry.corrected);
    at += entry.count;
  }
  const [first, ...others] = wrong;
  const typed = items.map(({ item }) => item);
  if (first) return amended({ ...first, others }, {}, changed(corrected, typed));
  return values.size > 0 ? valid([...values], nameNotices([...values])) : invalid('missing');
}

/** Judges an entry, together with the one after it where both may be one name. */
function judge(
  [entry = { item: '', after: '' }, next]: readonly Entry[],
  type: HostType,
  values: ReadonlySet<string>,
): Judged {
  const { item, after } = entry;
  const result = refusedToken(item) ?? parseHost(item, type);
  if (result.ok) {
    if (!values.has(result.value)) return { result, count: 1, corrected: [item] };
    return { result: invalid('duplicate', { item }), count: 1, corrected: [] };
  }
  const { repair } = result.problem;
  const found = repair === undefined ? commaForDot(entry, next) : undefined;
  if (found !== undefined && next) {
    const both = { item: `${item}${after}${next.item}`, found };
    const corrected = [`${item}.${next.item}`];
    return { result: invalid('separator', both), count: 2, corrected };
  }
  return { result: amended(result.problem, { item }), count: 1, corrected: [repair ?? item] };
}

/** A list as it is typed, if it is another one. */
function changed(corrected: readonly string[], items: readonly string[]): string | undefined {
  const list = corrected.join(', ');
  return list === items.join(', ') ? undefined : list;
}

/** The comma in `contoso,com`: between two neighbours without a dot that make one name with it. */
function commaForDot({ item, after }: Entry, next: Entry | undefined): string | undefined {
  if (item.includes('.') || !next || next.item.includes('.')) return undefined;
  // What only a space parts are two entries that lack their ends.
  return /[,;、，；]/.exec(after)?.[0];
}
