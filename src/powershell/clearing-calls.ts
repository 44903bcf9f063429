import type { Node } from 'web-tree-sitter';
import { isOnlyShown } from './arguments.ts';
import { plainCommandName } from './command-names.ts';
import { givenTo, switchedOn } from './given-arguments.ts';
import { isRunner } from './run-again-commands.ts';
import { isDefined } from './run-again-programs.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import { isCmdlet } from './verbs.ts';

/** A word by which a program removes something, whatever else it can do. */
const removingWord =
  /(?:^|[\s,])['"]?(?:[-/](?:clear|del|delete|disable-feature|dsderegdns|forceremoval|purge|remove|removelingeringobjects|reset|restore|unregister|uninstall)|[-/]\w+:['"]?(?:remove|uninstall)|clear|del|delete|flush|purge|remove|reset|uninstall|unregister)\b/i;

/** The words by which some programs remove something, which mean nothing of the kind to others. */
const removingWords: Readonly<Record<string, RegExp>> = {
  arp: /^[-/]d\b/i,
  esentutl: /^[-/]p\b/i,
  eseutil: /^[-/]p\b/i,
  msiexec: /(?:^|[\s,])['"]?[-/]x/i,
  ntdsutil: /metadata cleanup/i,
  pnputil: /^[-/]d\b/i,
  route: /(?:^|\s)-f\b/i,
};

/** The switches by which cmdlets remove something that their names do not speak of. */
const removingSwitches: Readonly<Record<string, string>> = {
  'install-csdatabase': 'clean',
  'install-csmirrordatabase': 'dropexistingdatabasesonmirror',
  'new-compliancesearchaction': 'purge',
  'update-mailboxdatabasecopy': 'deleteexistingfiles',
};

/** `netsh … delete`, `auditpol /clear`, `Set-ADUser -Clear`, `Install-CsDatabase -Clean`. */
export function isClearing(tree: ScriptTree, node: Node, plain: string, name: string): boolean {
  if (plain.startsWith('set-ad'))
    return switchedOn(tree, node).some((one) => /^(?:cl(?:e|ea|ear)?|rem(?:ove?)?)$/.test(one));
  if (Object.hasOwn(removingSwitches, plain))
    return (
      !isOnlyShown(node) &&
      switchedOn(tree, node).some((one) => isCutShort(one, removingSwitches[plain] ?? ''))
    );
  const words = sourceOf(tree, node).slice(name.length);
  if (plain === 'start-process') return isStarting(tree, node, words);
  const isProgram = name !== '' && !isCmdlet(plain) && !/^[{($&.]/.test(name);
  if (!isProgram || isRunner(plain) || isDefined(tree, plain)) return false;
  return isRemovingBy(plain, words);
}

function isRemovingBy(program: string, words: string): boolean {
  return removingWord.test(words) || removingWords[program]?.test(words.trim()) === true;
}

/** `Start-Process msiexec.exe -ArgumentList '/x', …`. */
function isStarting(tree: ScriptTree, node: Node, words: string): boolean {
  const [program] = givenTo(tree, node).filter(({ name }) => /^(?:f\w*)?$/.test(name));
  return isRemovingBy(program ? plainCommandName(sourceOf(tree, program.value)) : '', words);
}

function isCutShort(name: string, whole: string): boolean {
  return name.length > 1 && whole.startsWith(name);
}
