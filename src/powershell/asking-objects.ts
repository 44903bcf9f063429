import type { Node } from 'web-tree-sitter';
import { madeTypes } from './made-types.ts';
import { coreOf } from './nodes.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';

/** Methods with which an object asks something and changes nothing, by the types of the objects. */
const asking: Readonly<Record<string, RegExp>> = {
  'net.networkinformation.ping': /^send$/i,
  'security.cryptography.x509certificates.x509chain': /^build$/i,
};

const requests = /^net\.(?:http)?webrequest$/;

/** Types of which an object may be closed by the script that made it. */
const closable =
  /^(?:io\.stream|net\.(?:http)?web(?:request|response)|security\.cryptography\.(?:hashalgorithm|md5|sha\d+)\w*)$/;

/** Whether an object that the script made itself asks something with a method. */
export function isAsking(tree: ScriptTree, target: Node, method: string): boolean {
  return areAll(
    tree,
    target,
    (type) => Object.hasOwn(asking, type) && !!asking[type]?.test(method),
  );
}

/** Whether a type makes a request of the web, which nobody gets before it is sent. */
export function makesRequests(written: string): boolean {
  return requests.test(written);
}

/** Whether the script opened what it closes: an answer of the web, a stream or a hash. */
export function isClosable(tree: ScriptTree, target: Node): boolean {
  return areAll(tree, target, (type) => closable.test(type));
}

/** How a request of the web is sent, not what it does there. */
const settings =
  /^(?:accept|allowautoredirect|credentials|keepalive|maximumautomaticredirections|proxy|readwritetimeout|timeout|usedefaultcredentials|useragent)$/i;
const askingMethod = /^(['"])(?:get|head)\1$/i;

/** Whether a member of such an object is set that decides only how it asks: `$request.Timeout = 20000`. */
export function isSettingOfOwn(tree: ScriptTree, access: Node): boolean {
  const [target, , member] = access.children;
  if (!target || !member) return false;
  if (isPolicyOfOwn(tree, target)) return true;
  const name = sourceOf(tree, member);
  if (!areAll(tree, target, (type) => requests.test(type))) return false;
  return settings.test(name) || (/^method$/i.test(name) && isOnlyAsking(tree, access));
}

/** `$chain.ChainPolicy`, `$request.Headers`. */
export function isPolicyOfOwn(tree: ScriptTree, target: Node): boolean {
  const core = coreOf(target);
  const [owner, , member] = core.children;
  if (core.type !== 'member_access' || !owner || !member) return false;
  const name = sourceOf(tree, member).toLowerCase();
  if (name === 'headers') return areAll(tree, owner, (type) => requests.test(type));
  const isChain = (type: string) => type.endsWith('.x509chain');
  return (name === 'chainpolicy' && areAll(tree, owner, isChain)) || isPolicyOfOwn(tree, owner);
}

/** Whether the method of a request is set to one that only asks. */
function isOnlyAsking(tree: ScriptTree, access: Node): boolean {
  let above = access.parent;
  while (above && above.type !== 'assignment_expression') above = above.parent;
  const value = above?.lastChild;
  return !!value && askingMethod.test(sourceOf(tree, value).trim());
}

function areAll(tree: ScriptTree, node: Node, are: (type: string) => boolean): boolean {
  const types = madeTypes(tree, node);
  return types.length > 0 && types.every(are);
}
