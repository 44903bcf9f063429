import { refusedToken } from '../characters.ts';
import { nameNotices, parseHost } from './parse-host.ts';
import type { HostType } from './check.ts';
import { amended, invalid, type Result, valid } from '../value-result.ts';

/** Parses names separated by line breaks, commas, semicolons or spaces. */
export function parseHostList(text: string, type: HostType): Result<string[]> {
  const items = text.split(/[\s,;、，；]+/).filter((item) => item !== '');
  const values: string[] = [];
  for (const [index, item] of items.entries()) {
    const result = refusedToken(item) ?? parseHost(item, type);
    if (!result.ok) {
      const { repair } = result.problem;
      const repaired = repair ?? commaForDot(items, index);
      if (repaired === undefined) return amended(result.problem, { item });
      const isSplit = repair === undefined;
      const after = items.slice(index + (isSplit ? 2 : 1));
      const corrected = [...items.slice(0, index), repaired, ...after].join(', ');
      return isSplit
        ? invalid('separator', { item, found: ',' }, corrected)
        : amended(result.problem, { item }, corrected);
    }
    if (values.includes(result.value)) {
      return invalid('duplicate', { item }, items.filter((_, i) => i !== index).join(', '));
    }
    values.push(result.value);
  }
  return values.length > 0 ? valid(values, nameNotices(values)) : invalid('missing');
}

/** `contoso,com`: two neighbours without a dot that make one name with it. */
function commaForDot(items: string[], index: number): string | undefined {
  const next = items[index + 1];
  if (items[index]?.includes('.') || next === undefined || next.includes('.')) return undefined;
  return `${items[index] ?? ''}.${next}`;
}
