import type { Parser } from 'web-tree-sitter';
import { type CalledCommand, powershellTools } from '../../powershell/build.ts';
import { effects, type Effect } from '../schemas/command.ts';
import { effectOfCall } from './changing-verbs.ts';

/** The call of a script that changes most, and its effect. */
export interface StrongestCall {
  call: CalledCommand;
  effect: Effect;
}

/** The first call of the strongest effect in a script; undefined when every call only reads. */
export function strongestCall(script: string, parser: Parser): StrongestCall | undefined {
  const calls = powershellTools.calledCommands(script, parser).map((call) => {
    return { call, effect: effectOfCall(call) };
  });
  for (const effect of effects.toReversed()) {
    const found = calls.find((candidate) => candidate.effect === effect);
    if (found && effect !== 'reads') return found;
  }
  return undefined;
}

/** Whether one effect is more than another allows. */
export function exceeds(effect: Effect, allowed: Effect): boolean {
  return effects.indexOf(effect) > effects.indexOf(allowed);
}
