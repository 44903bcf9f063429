import { powershellTools } from '../../powershell/build.ts';
import type { Details } from '../../diagnostic.ts';
import type { TextFile } from '../read/text-file.ts';
import type { Runbook } from '../schemas/runbook.ts';
import type { StrongestCall } from './called-effects.ts';
import type { ReadCommand } from './each-command.ts';

/** Drives on which the cmdlets that write files change something else: certificates, the registry, objects of a directory. */
const otherDrive = /\b[a-z]\w+:(?:\\|\/(?!\/))/i;

/** Calls of what a variable or an expression names, which may be anything but a block. */
const unseenCall = /[&.]\s*\(|\.Invoke\w*\(/i;

/** Whether a command certainly does no more than read, write files, and remove what is the runbook's. */
export function isIdle(
  { script, parser }: Pick<ReadCommand, 'script' | 'parser'>,
  strongest: StrongestCall | undefined,
  readAgain: readonly unknown[],
): boolean {
  if (strongest?.effect === 'changes' || readAgain.length > 0) return false;
  if (otherDrive.test(script) || unseenCall.test(script)) return false;
  return powershellTools
    .removals(script, parser)
    .every(({ problem, owners = [] }) => problem === undefined && owners.length > 0);
}

/** What is said of a command that should change something, as others rely on it, and certainly does not. */
export function idleChange(
  { commands }: Runbook,
  id: string,
  { file }: TextFile,
): Details | undefined {
  const command = commands[id];
  const isUndo = Object.values(commands).some(({ undo }) => undo === id);
  if (command?.effect !== 'changes' || (!isUndo && typeof command.undo !== 'string'))
    return undefined;
  const found = `\`effect: changes\` of \`${id}\``;
  const expected = `a call that changes something in ${file}, where none does more than write files`;
  const advice = isUndo
    ? 'Write the call that restores the earlier state, or correct the effect.'
    : 'Write the call that makes the change, or correct the effect.';
  return { found, expected, advice };
}
