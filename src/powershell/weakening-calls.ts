import type { Node } from 'web-tree-sitter';
import { isOnlyShown } from './arguments.ts';
import { mayMean } from './cmdlet-parameters.ts';
import { givenTo } from './given-arguments.ts';
import { isDefined } from './run-again-programs.ts';
import { valuesOf } from './run-changes.ts';
import { sourceOf, type ScriptTree } from './script-tree.ts';

/** What a cmdlet takes away from the machine or from an account, by which of its parameters and values. */
interface Weakening {
  /** None for a cmdlet that does so however it is called. */
  readonly parameters?: readonly string[];
  readonly off?: RegExp;
  readonly why: string;
}

const no = /^\$?(?:false|0)$/i;
const any = /^/;
const ofAccount: Weakening = {
  parameters: ['enabled'],
  off: no,
  why: 'which lets an account sign in no more',
};
const ofLog: Weakening = {
  parameters: ['maximumsize', 'overflowaction', 'retentiondays'],
  why: 'which may drop entries of a log',
};

/** Cmdlets whose name says nothing of what they take away. */
const weakenings: Readonly<Record<string, Weakening>> = {
  'limit-eventlog': ofLog,
  'set-acl': {
    why: 'which puts other rights in the place of all that are there',
  },
  'set-adaccountcontrol': ofAccount,
  'set-adcomputer': ofAccount,
  'set-adserviceaccount': ofAccount,
  'set-aduser': ofAccount,
  'set-localuser': ofAccount,
  'set-mppreference': {
    parameters: ['disablebehaviormonitoring', 'disableioavprotection', 'disablerealtimemonitoring'],
    off: /^\$?(?:true|1)$/i,
    why: 'which switches a protection of the machine off',
  },
  'set-netfirewallprofile': {
    parameters: ['enabled'],
    off: no,
    why: 'which switches the firewall off',
  },
};

/** Why a call leaves a machine or an account with less than it had; undefined where it does not. */
export function whyWeakening(tree: ScriptTree, node: Node, plain: string): string | undefined {
  if (!Object.hasOwn(weakenings, plain) || isOnlyShown(node) || isDefined(tree, plain))
    return undefined;
  const { parameters, off = any, why } = weakenings[plain] ?? {};
  const isOff = givenTo(tree, node).some(
    ({ name, value }) =>
      mayMean(plain, name, parameters ?? []) &&
      valuesOf(tree, value).some((one) => off.test(plainText(sourceOf(tree, one)))),
  );
  return isOff || !parameters ? why : undefined;
}

function plainText(source: string): string {
  return source.trim().replace(/^(['"])(.*)\1$/s, '$2');
}
