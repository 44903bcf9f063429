import type { Node } from 'web-tree-sitter';
import { isOnlyShown } from './arguments.ts';

/** Whether `-WhatIf` keeps a call from doing what it says, and nobody reads what it says instead. */
export function isTried(call: Node): boolean {
  if (!isOnlyShown(call)) return false;
  const isSentOn = call.parent?.type === 'pipeline_chain' && readerOf(call) !== undefined;
  return !isSentOn && !isTaken(call);
}

/** The next stage of the pipeline, if it reads what it is given. */
function readerOf(call: Node): Node | undefined {
  const next = call.nextNamedSibling;
  return next && !/^out-(?:null|host|default)$/i.test(next.text.trim()) ? next : undefined;
}

/** Whether a value is made of a call, or of what is around it: a statement's output goes to the console. */
function isTaken(call: Node): boolean {
  for (let node = call.parent; node; node = node.parent)
    if (node.type === 'pipeline' && node.parent?.type !== 'statement_list') return true;
  return false;
}
