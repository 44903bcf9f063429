import type { Parser } from 'web-tree-sitter';
import type { Diagnostic } from '../../diagnostic.ts';
import { powerShellParser } from '../../build/powershell-grammar.ts';
import { powershellTools } from '../../powershell/build.ts';
import type { Content, RunbookContent } from '../read/content.ts';
import { diagnosticAtPath } from '../read/yaml-file.ts';
import type { Command } from '../schemas/command.ts';
import { readableCommands } from './each-command.ts';

/** The shells of products: none has the cmdlets of another. In Windows PowerShell, modules of any may be loaded. */
const ofProducts = new Set([
  'lync-management-shell',
  'exchange-management-shell',
  'microsoft-graph',
]);

/** Where no server of a product is. */
const away = new Set(['outside-network', 'wifi-computer']);

/** A command with the cmdlets of products that it calls. */
interface Caller extends Pick<Command, 'shell' | 'place'> {
  readonly id: string;
  readonly cmdlets: readonly string[];
}

/** Reports a command that runs in another shell, or away from the servers, than all others that call the same cmdlets. */
export async function checkOtherShells(content: Content): Promise<Diagnostic[]> {
  const parser = await powerShellParser();
  return content.runbooks.flatMap((runbook) => {
    const { structure } = runbook;
    const callers = callersIn(content, runbook, parser);
    if (!structure) return [];
    return callers.flatMap((caller) => {
      const others = likeCallers(caller, callers);
      const shell = otherThan(caller, others, 'shell');
      if (shell !== undefined && ofProducts.has(caller.shell) && ofProducts.has(shell))
        return [
          diagnosticAtPath(
            structure,
            ['commands', caller.id, 'shell'],
            detailsOf(caller, 'shell', shell),
          ),
        ];
      const place = otherThan(caller, others, 'place');
      if (place === undefined || !away.has(caller.place) || away.has(place)) return [];
      if (!ofProducts.has(caller.shell) || caller.shell === 'microsoft-graph') return [];
      return [
        diagnosticAtPath(
          structure,
          ['commands', caller.id, 'place'],
          detailsOf(caller, 'place', place),
        ),
      ];
    });
  });
}

function callersIn(content: Content, runbook: RunbookContent, parser: Parser): Caller[] {
  const readable = new Set(readableCommands(content, runbook, parser));
  return [...runbook.commands].flatMap(([id, file]) => {
    const command = runbook.structure?.value.commands[id];
    if (!command || !readable.has(file)) return [];
    const names = powershellTools.calledNames(file.text, parser).map(({ what }) => what);
    const cmdlets = new Map(names.filter(isOfProduct).map((name) => [name.toLowerCase(), name]));
    const { shell, place } = command;
    return [{ id, shell, place, cmdlets: [...cmdlets.values()] }];
  });
}

/** Whether a name is of a cmdlet that only some shells have; the module for Active Directory is in all. */
function isOfProduct(name: string): boolean {
  const [, verb = ''] = /^([a-z]+)-(?!ad[a-z])/i.exec(name) ?? [];
  const isOwn = powershellTools.ownCmdlets.has(powershellTools.commandName(name));
  return powershellTools.verbs.has(verb.toLowerCase()) && !isOwn;
}

/** The other commands that call what a command calls, if some of them call each cmdlet of it. */
function likeCallers(caller: Caller, callers: readonly Caller[]): Caller[] {
  const calls = (one: Caller, name: string) =>
    one.cmdlets.some((other) => other.toLowerCase() === name.toLowerCase());
  const others = callers.filter((one) => one !== caller);
  const isKnown = caller.cmdlets.every((name) => others.some((one) => calls(one, name)));
  return isKnown ? others.filter((one) => caller.cmdlets.some((name) => calls(one, name))) : [];
}

/** What at least two others have alike that a command has otherwise. */
function otherThan<K extends 'shell' | 'place'>(
  caller: Caller,
  others: readonly Caller[],
  key: K,
): Caller[K] | undefined {
  const [value, ...more] = [...new Set(others.map((one) => one[key]))];
  return others.length > 1 && more.length === 0 && value !== caller[key] ? value : undefined;
}

function detailsOf(caller: Caller, key: 'shell' | 'place', value: string) {
  const names = caller.cmdlets.map((name) => `\`${name}\``).join(', ');
  const found = `\`${key}: ${caller[key]}\` of \`${caller.id}\``;
  const expected = `\`${value}\`, as all others that call ${names} have it`;
  return { found, expected, advice: `Write \`${value}\`, or correct the command.` };
}
