import type { Node } from 'web-tree-sitter';
import { commandName } from './called-names.ts';
import { calls } from './filter-blocks.ts';
import { givenTo, switchedOn } from './given-arguments.ts';
import { literalIn } from './literals.ts';
import { nodesOf } from './nodes.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';
import type { Fault } from './shell.ts';

const advice =
  'Leave the password to the cmdlet that asks for it: what stands in a command is on the screen, in the history and in files.';

/** Finds passwords that stand in a script, or come from the form, where everybody can read them. */
export function openSecrets(tree: ScriptTree): Fault[] {
  return calls(tree).flatMap((node) => {
    const start = node.startIndex;
    const expected = 'no password in a command';
    const isPlain = switchedOn(tree, node).some((name) => name.startsWith('asp'));
    if (commandName(tree, node) === 'convertto-securestring' && isPlain)
      return [{ what: '`ConvertTo-SecureString -AsPlainText`', expected, advice, start }];
    const given = givenTo(tree, node).find(({ name, value }) => isSecret(tree, name, value));
    return given ? [{ what: `a password at \`-${given.name}\``, expected, advice, start }] : [];
  });
}

function isSecret(tree: ScriptTree, name: string, value: Node): boolean {
  return /password$|^pwd$|passphrase$/.test(name) && literalIn(tree, value) !== undefined;
}

/** Finds the preference that turns off every question of a script at once. */
export function silencedQuestions(tree: ScriptTree): Fault[] {
  return nodesOf(tree.root, 'assignment_expression').flatMap((node) => {
    const source = sourceOf(tree, node);
    if (!/^\$(?:\w+:)?ConfirmPreference\s*=/i.test(source)) return [];
    return [
      {
        what: `\`${source}\``,
        expected: '`-Confirm:$false` at the one call that would ask',
        advice: 'Write it there: this turns off the questions of every other call too.',
        start: node.startIndex,
      },
    ];
  });
}
