import type { Node } from 'web-tree-sitter';
import { mayMean } from './cmdlet-parameters.ts';
import { givenTo } from './given-arguments.ts';
import { nodesOf } from './nodes.ts';
import { searchSources } from './object-sources.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import type { Removal } from './shell.ts';
import { givenToMethod } from './texts/text-pieces.ts';

const requesting = /^invoke-(?:restmethod|webrequest|mggraphrequest|azrestmethod)$/;
const uploading = /^upload(?:data|file|string|values)(?:async|taskasync)?$/i;

/** What is said of a request that removes something. */
export const deletion = 'a request that removes what no cmdlet names';

/** Whether a cmdlet asks a server to remove something. */
export function requestsDeletion(tree: ScriptTree, node: Node, cmdlet: string): boolean {
  if (!requesting.test(cmdlet)) return false;
  return givenTo(tree, node)
    .filter(({ name }) => mayMean(cmdlet, name, ['method', 'custommethod']))
    .some(({ value }) => isDelete(tree, value));
}

/** Finds the same by .NET: `$client.UploadString($uri, 'DELETE', '')`, `$request.Method = 'DELETE'`. */
export function deletingRequests(tree: ScriptTree): Removal[] {
  const uploads = nodesOf(tree.root, 'invokation_expression').flatMap((call) => {
    const [target, operator, member] = call.children;
    if (!target || !operator || !member || !uploading.test(sourceOf(tree, member))) return [];
    // Between the address and what is sent.
    const [, method, sent] = givenToMethod(call);
    const name = `${sourceOf(tree, target)}${operator.text}${sourceOf(tree, member)}`;
    return method && sent && isDelete(tree, method) ? [{ name, start: call.startIndex }] : [];
  });
  const set = nodesOf(tree.root, 'assignment_expression').flatMap(({ firstChild, lastChild }) => {
    const name = firstChild ? sourceOf(tree, firstChild).trim() : '';
    if (!firstChild || !lastChild || !/\.Method$/i.test(name)) return [];
    return isDelete(tree, lastChild) ? [{ name, start: firstChild.startIndex }] : [];
  });
  return [...uploads, ...set].map((call) => ({ ...call, problem: deletion }));
}

function isDelete(tree: ScriptTree, value: Node): boolean {
  const { found } = searchSources(tree, value);
  const texts = found.flatMap((source) => ('constant' in source ? source.constant : []));
  return [...texts, sourceOf(tree, value)].some((text) => /\bdelete\b/i.test(text));
}
