import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillTemplate } from '../../../src/powershell/placeholders.ts';
import { quoteInner } from '../../../src/powershell/quoting.ts';
import { root } from '../../../scripts/run/command.ts';

/** What a reader types into the forms of the two Lync runbooks. */
export interface Values {
  providerIdentity: string;
  providerProxyFqdn: string;
  applePush: boolean;
  microsoftPush: boolean;
  accessPolicyName: string;
  policyUser: string;
  oldProviderIdentity: string;
  skypeProviderIdentity: string;
  edgeFqdn: string;
  accessEdgeFqdn: string;
  sipDomains: string;
}

export const usualValues: Values = {
  providerIdentity: 'LyncOnline',
  providerProxyFqdn: 'sipfed.online.lync.com',
  applePush: true,
  microsoftPush: false,
  accessPolicyName: 'AllowSkype',
  policyUser: 'ken@contoso.com',
  oldProviderIdentity: 'Messenger',
  skypeProviderIdentity: 'Skype',
  edgeFqdn: 'edge.contoso.com',
  accessEdgeFqdn: 'sip.contoso.com',
  sipDomains: 'contoso.com',
};

const templates = new Map<string, string>();

function templateOf(runbook: string, command: string): string {
  const file = join(root, 'content/runbooks', runbook, 'commands', `${command}.ps1`);
  const known = templates.get(file) ?? readFileSync(file, 'utf8');
  templates.set(file, known);
  return known;
}

/** The text of a command as the page copies it, for these values. */
export function scriptOf(runbook: string, command: string, values: Values): string {
  const named = new Map<string, string | boolean>(Object.entries(values));
  const { text } = fillTemplate(templateOf(runbook, command), (name) => {
    const value = named.get(name);
    if (value === undefined) throw new Error(`${runbook}/${command}: no value for ${name}.`);
    return typeof value === 'string' ? quoteInner(value) : `$${String(value)}`;
  });
  return text;
}

/** Every command of a runbook, by name, as the page copies it for the usual values. */
export function commandsOf(runbook: string): Record<string, string> {
  const names = readdirSync(join(root, 'content/runbooks', runbook, 'commands'));
  return Object.fromEntries(
    names.map((name) => {
      const command = name.replace(/\.ps1$/, '');
      return [command, scriptOf(runbook, command, usualValues)];
    }),
  );
}
