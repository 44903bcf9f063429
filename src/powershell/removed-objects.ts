import type { Node } from 'web-tree-sitter';
import { argumentsOf, commonSwitches, parameterNameOf, type Argument } from './arguments.ts';

/** Parameters that tell a cmdlet how to behave and name no object, with the aliases that they have. */
const manner = new Set([
  ...commonSwitches,
  ...['domaincontroller', 'ea', 'erroraction', 'errorvariable', 'ev', 'informationaction'],
  ...['informationvariable', 'ob', 'outbuffer', 'outvariable', 'ov', 'pipelinevariable', 'pv'],
  ...['wa', 'warningaction', 'warningvariable', 'wv'],
]);

/** Whether a parameter tells a cmdlet how to behave, and names no object. */
export function isManner(parameter: string): boolean {
  return manner.has(parameter);
}

/** A thing within the object that has the identity comes first: it is what goes. */
const names: readonly RegExp[] = [/^keyids?$/, /^(?:id\w*|name|thumbprint)$/];

/** Whether a parameter names an object of its kind as the identity does of others: a rule of the firewall, a route. */
export function isOwnName(parameter: string): boolean {
  return /^(?:displayname|taskname|destinationprefix|ipaddress)$/.test(parameter);
}

/** What names the object of a command: `-Identity` and the like, else the value without a parameter. */
export function identityOf(command: Node): Node | undefined {
  return identityIn(command)?.value;
}

function identityIn(command: Node): Argument | undefined {
  const given = argumentsOf(command).filter(({ value }) => value !== undefined);
  const named = names.flatMap((pattern) =>
    given.filter((argument) => pattern.test(parameterNameOf(argument))),
  );
  return named[0] ?? given.find(({ parameter }) => parameter === undefined);
}

/** What a removal names: its identity, or the value of the first parameter that may name something. */
export function namedObject(command: Node): { parameter: string; value: Node } | undefined {
  const others = argumentsOf(command).filter(
    (argument) => argument.value !== undefined && !isManner(parameterNameOf(argument)),
  );
  const own = others.find((argument) => isOwnName(parameterNameOf(argument)));
  const found = identityIn(command) ?? own ?? others[0];
  return found?.value && { parameter: parameterNameOf(found), value: found.value };
}
