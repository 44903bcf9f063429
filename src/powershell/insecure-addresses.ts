import type { Node, Parser } from 'web-tree-sitter';
import { commandName } from './called-names.ts';
import type { Finding } from './findings.ts';
import { givenTo } from './given-arguments.ts';
import { nodesOf } from './nodes.ts';
import { withTree } from './parse-script.ts';
import { pathValues } from './paths/path-values.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import { givenToMethod } from './texts/text-pieces.ts';

/** What asks the address that it is given. */
const asking =
  /^(?:invoke-restmethod|invoke-webrequest|new-webserviceproxy|start-bitstransfer|start-process)$/;
const askingMethods = /^(?:create|download\w*|getasync|getstringasync|openread\w*|upload\w*)$/i;

/** A setting that others ask; that of remoting is encrypted in its own way. */
const setting = /(?<!connection)(?:uri|url)s?$/;

/** What is no secret on its way, and names that look like addresses. */
const harmless =
  /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\]|schemas?\.|(?:www\.)?(?:w3|tempuri)\.org|docs\.oasis-open\.org)/i;

/** Finds every address without encryption that a script asks, or sets for others to ask. */
export function insecureAddresses(script: string, parser: Parser): Finding[] {
  return withTree(script, parser, (tree) => {
    const found = [
      ...nodesOf(tree.root, 'command').flatMap((command) => addressesOf(tree, command)),
      ...nodesOf(tree.root, 'invokation_expression').flatMap((call) => askedBy(tree, call)),
    ];
    // One that a variable holds is written once.
    return [...new Map(found.map((one) => [one.start, one])).values()];
  });
}

function addressesOf(tree: ScriptTree, command: Node): Finding[] {
  const isAsking = asking.test(commandName(tree, command));
  return givenTo(tree, command)
    .filter(({ name }) => setting.test(name) || (isAsking && !/^(?:body|headers)$/.test(name)))
    .flatMap(({ value }) => addressesIn(tree, value));
}

function askedBy(tree: ScriptTree, call: Node): Finding[] {
  const member = call.children[2];
  if (!member || !askingMethods.test(sourceOf(tree, member))) return [];
  return givenToMethod(call).flatMap((value) => addressesIn(tree, value));
}

function addressesIn(tree: ScriptTree, value: Node): Finding[] {
  return pathValues(tree, value).flatMap(({ text }) => {
    if (!/^http:\/\//i.test(text) || harmless.test(text)) return [];
    // Where it is put together elsewhere, its beginning is written there.
    const [host = text] = /^http:\/\/[^/*{]*/i.exec(text) ?? [];
    const written = tree.script.toLowerCase().indexOf(host.toLowerCase());
    const isHere = sourceOf(tree, value).toLowerCase().includes(host.toLowerCase());
    const start = isHere || written < 0 ? value.startIndex : written;
    return [{ what: text.replaceAll('*', '…'), start }];
  });
}
