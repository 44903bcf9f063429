import type { Parser } from 'web-tree-sitter';
import type { Diagnostic } from '../../diagnostic.ts';
import { powerShellParser } from '../../build/powershell-grammar.ts';
import { powershellTools, type CalledCommand } from '../../powershell/build.ts';
import type { Content } from '../read/content.ts';
import { diagnosticAt, type TextFile } from '../read/text-file.ts';
import { wholeCommands } from './each-command.ts';
import { judgeCommand } from './judge-command.ts';

/**
 * Cmdlets that put a whole topology or configuration in the place of another, take it away, or move what everything depends
 * on, each with those of which the runbook has to call one elsewhere: it kept or made what is meant, or takes it back.
 */
const takeovers: Readonly<Record<string, readonly string[]>> = {
  'complete-organizationupgrade': [],
  'disable-cstopology': ['Enable-CsTopology', 'Publish-CsTopology'],
  'import-csconfiguration': ['Export-CsConfiguration'],
  'import-cslegacyconfiguration': [],
  'import-cslisconfiguration': ['Export-CsLisConfiguration'],
  'import-csuserdata': ['Export-CsUserData'],
  'import-gpo': ['Backup-GPO'],
  'invoke-csdatabasefailover': ['Invoke-CsDatabaseFailover'],
  'invoke-csmanagementserverfailover': ['Invoke-CsManagementServerFailover'],
  'invoke-cspoolfailback': ['Invoke-CsPoolFailOver'],
  'invoke-cspoolfailover': ['Invoke-CsPoolFailBack'],
  'move-addirectoryserveroperationmasterrole': ['Move-ADDirectoryServerOperationMasterRole'],
  'move-csmanagementserver': ['Move-CsManagementServer'],
  'publish-cstopology': ['Export-CsConfiguration', 'Publish-CsTopology'],
  'reset-cspoolregistrarstate': [],
  'restore-databaseavailabilitygroup': ['Start-DatabaseAvailabilityGroup'],
  'restore-gpo': ['Backup-GPO'],
  'restore-webconfiguration': ['Backup-WebConfiguration'],
  'set-addomainmode': [],
  'set-adforestmode': [],
  'set-csconfigurationstorelocation': ['Set-CsConfigurationStoreLocation'],
};

/** Whether a cmdlet, by its plain name, changes a whole topology or configuration. */
export function isTakeover(plain: string): boolean {
  return Object.hasOwn(takeovers, plain);
}

/** Reports cmdlets that change a whole topology or configuration, where no other command of the runbook takes that back. */
export async function checkTakeovers(content: Content): Promise<Diagnostic[]> {
  const parser = await powerShellParser();
  return content.runbooks.flatMap((runbook) => {
    const { commands, structure } = runbook;
    if (!wholeCommands(content, runbook, parser)) return [];
    const called: Call[] = [];
    const unknown = [...commands].flatMap(([id, file]) =>
      judgeCommand(file, () => {
        called.push(...callsIn(id, file, parser));
        return [];
      }),
    );
    if (unknown.length > 0) return unknown;
    // In a reading command the call itself is the mistake, which the check of effects reports.
    const isChange = ({ id }: Call) => structure?.value.commands[id]?.effect !== 'reads';
    return called.filter(isChange).flatMap((call) => takeover(call, called));
  });
}

interface Call extends Pick<CalledCommand, 'name' | 'start'> {
  readonly id: string;
  readonly file: TextFile;
  readonly plain: string;
}

function callsIn(id: string, file: TextFile, parser: Parser): Call[] {
  return powershellTools
    .calledCommands(file.text, parser)
    .filter(({ isOwn, isOnlyShown }) => isOwn !== true && !isOnlyShown)
    .map(({ name, start }) => ({
      id,
      file,
      name,
      start,
      plain: powershellTools.commandName(name),
    }));
}

function takeover(call: Call, called: readonly Call[]): Diagnostic[] {
  const { file, name, start, plain } = call;
  const wanted = isTakeover(plain) ? (takeovers[plain] ?? []) : undefined;
  const isBack = (other: Call) =>
    wanted?.some((one) => one.toLowerCase() === other.plain) === true &&
    (other.plain !== plain || other.file !== file);
  if (!wanted || called.some(isBack)) return [];
  const [partner] = wanted;
  const where = partner?.toLowerCase() === plain ? 'another command' : 'a command';
  const others = partner === undefined ? '' : `\`${partner}\` in ${where} of this runbook, or `;
  const details = {
    found: `\`${name}\`, which changes the whole deployment, whoever set it up`,
    expected: `${others}a cmdlet that sets one object`,
    advice: 'Change the one object that the runbook is about, or let the reader do this by hand.',
  };
  return [diagnosticAt(file, start, details)];
}
