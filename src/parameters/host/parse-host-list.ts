import { refusedToken } from '../characters.ts';
import { nameNotices, parseHost } from './parse-host.ts';
import type { HostType } from './check.ts';
import { amended, invalid, type Notice, type Result, valid } from '../value-result.ts';

/** What became of an entry of a list: from how many items it was read, and what a correct list has in their place. */
interface Judged {
  readonly result: Result<string>;
  readonly count: number;
  readonly corrected: readonly string[];
}

/** Parses names separated by line breaks, commas, semicolons or spaces; every entry that is wrong is named. */
export function parseHostList(text: string, type: HostType): Result<string[]> {
  const items = text.split(/[\s,;、，；]+/).filter((item) => item !== '');
  const values = new Set<string>();
  const wrong: Notice[] = [];
  const corrected: string[] = [];
  for (let at = 0; at < items.length;) {
    const entry = judge(items[at] ?? '', items[at + 1], type, values);
    if (entry.result.ok) values.add(entry.result.value);
    else wrong.push(entry.result.problem);
    corrected.push(...entry.corrected);
    at += entry.count;
  }
  const [first, ...others] = wrong;
  if (first) return amended({ ...first, others }, {}, changed(corrected, items));
  return values.size > 0 ? valid([...values], nameNotices([...values])) : invalid('missing');
}

function judge(
  item: string,
  next: string | undefined,
  type: HostType,
  values: ReadonlySet<string>,
): Judged {
  const result = refusedToken(item) ?? parseHost(item, type);
  if (result.ok) {
    if (!values.has(result.value)) return { result, count: 1, corrected: [item] };
    return { result: invalid('duplicate', { item }), count: 1, corrected: [] };
  }
  const { repair } = result.problem;
  const joined = repair === undefined ? commaForDot(item, next) : undefined;
  if (joined !== undefined)
    return { result: invalid('separator', { item, found: ',' }), count: 2, corrected: [joined] };
  return { result: amended(result.problem, { item }), count: 1, corrected: [repair ?? item] };
}

/** A list as it is typed, if it is another one. */
function changed(corrected: readonly string[], items: readonly string[]): string | undefined {
  const list = corrected.join(', ');
  return list === items.join(', ') ? undefined : list;
}

/** `contoso,com`: two neighbours without a dot that make one name with it. */
function commaForDot(item: string, next: string | undefined): string | undefined {
  if (item.includes('.') || next === undefined || next.includes('.')) return undefined;
  return `${item}.${next}`;
}
