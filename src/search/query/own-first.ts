import { messagesAnchor } from '../record.ts';
import type { ScoredResult } from './rank.ts';

/**
 * Results, best first, in which what another runbook has put aside comes last, where the open one shows something that matches:
 * a row that is neither here nor shown there is what a reader means least often. The messages of a page name nearly everything.
 */
export function ownFirst(
  results: readonly ScoredResult[],
  runbook: string | undefined,
): ScoredResult[] {
  const isOwn = ({ record }: ScoredResult) => record.runbook === runbook;
  const isHere = results.some(
    (result) => isOwn(result) && !result.isPutAside && result.record.anchor !== messagesAnchor,
  );
  if (!isHere) return [...results];
  const isFar = (result: ScoredResult) => result.isPutAside && !isOwn(result);
  return [...results.filter((result) => !isFar(result)), ...results.filter(isFar)];
}
