import type { Finding } from './shell.ts';
import type { VariablePlace } from './variable-places.ts';

/**
 * Finds every `$_` that nothing gives a value: the body of `foreach (… in …)` and of `& { … }` do not. One in a body stands
 * for all of it.
 */
export function unfedItems(places: readonly VariablePlace[]): Finding[] {
  const found = new Map<number, Finding>();
  const inOrder = [...places].sort((a, b) => a.start - b.start);
  for (const { name, written, start, around } of inOrder) {
    const isItem = name === '_' || name === 'psitem';
    const isFed = around.some(({ part }) => !/^(?:called|if|loop)$/.test(part));
    const body = around.find(({ part }) => part !== 'if')?.start ?? -1;
    if (isItem && !isFed && !found.has(body)) found.set(body, { what: written, start });
  }
  return [...found.values()];
}
