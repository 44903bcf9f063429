import type { ModelSession } from '../model/session.ts';
import { faultOfUse, faultOfWindowsUse, type Modelled } from './judge.ts';
import { isCommon, productCmdlets, windowsCommands } from './lists.ts';
import { usesIn, type Use } from './uses.ts';

/** Cmdlets whose model is written by hand, after the source that the model names; none comes with Windows. */
export const byHand = /^\w+-(?:Mg|Msol)\w+$|^(?:Install|Uninstall)-Module$/;
/** Programs that every Windows has. */
const programs = new Set(['nslookup.exe', 'whoami.exe']);
/** In the list of Windows PowerShell 3.0, but only from Windows 8 and Windows Server 2012 on. */
const laterWindows = new Set(['Resolve-DnsName']);

/** What is wrong with the commands of a runbook, by name: each cmdlet is judged by its documents. */
export async function faultsOfCommands(
  session: ModelSession,
  commands: Readonly<Record<string, string>>,
  model: ReadonlyMap<string, Modelled> = new Map(),
): Promise<string[]> {
  const known = productCmdlets();
  const windows = windowsCommands();
  const faultOf = (use: Use, asked: readonly string[]): string | undefined => {
    const documented = known[use.name];
    if (documented !== undefined) return faultOfUse(use, documented);
    if (programs.has(use.name)) return undefined;
    const syntax = windows.get(use.name);
    const isLater = syntax === undefined || laterWindows.has(use.name);
    if (isLater && !asked.includes(use.name)) return `${use.name} is used without a guard`;
    if (syntax !== undefined) return faultOfWindowsUse(use, syntax);
    const modelled = model.get(use.name);
    if (!byHand.test(use.name) || !modelled) return `${use.name} is documented nowhere`;
    const unknown = use.parameters.filter(
      (each) => !isCommon(each) && !(each in modelled.parameters),
    );
    return unknown.length === 0 ? undefined : `${use.name} has no -${unknown.join(', -')}`;
  };
  const found: string[] = [];
  for (const [command, script] of Object.entries(commands)) {
    const { uses, asked } = await usesIn(session, script);
    for (const use of uses) {
      const fault = faultOf(use, asked);
      if (fault !== undefined) found.push(`${command}: ${fault}`);
    }
  }
  return found;
}
