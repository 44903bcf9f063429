import { nodesOf } from './nodes.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import type { Fault } from './shell.ts';

/** Properties by which a session judges the certificates of servers itself, or asks no more whether one was revoked. */
const judging = /(?:\.|::)(?:ServerCertificate(?:Custom)?ValidationCallback|CertificatePolicy)$/i;
const asking = /::CheckCertificateRevocationList$/i;

/** Whether a property says how certificates of servers are judged, which lasts as long as the session. */
export function judgesServers(property: string): boolean {
  return judging.test(property) || asking.test(property);
}

/** Finds assignments that let every server pass for the one that is meant. */
export function uncheckedCertificates(tree: ScriptTree): Fault[] {
  return nodesOf(tree.root, 'assignment_expression').flatMap(({ firstChild, lastChild }) => {
    const what = firstChild ? sourceOf(tree, firstChild).trim() : '';
    const value = lastChild ? sourceOf(tree, lastChild).trim() : '';
    const isOff = judging.test(what)
      ? !/^\$null$/i.test(value)
      : asking.test(what) && /^\$false$/i.test(value);
    if (!firstChild || !isOff) return [];
    return [
      {
        what: `\`${what}\`, which switches the check of certificates off`,
        expected: 'servers whose certificates Windows checks',
        advice:
          'Name the server as its certificate does, or let the reader trust its issuer: without the check anybody can answer in its place.',
        start: firstChild.startIndex,
      },
    ];
  });
}
