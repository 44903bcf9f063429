import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillTemplate } from '../../../src/powershell/placeholders.ts';
import { quoteInner } from '../../../src/powershell/quoting.ts';
import { root } from '../../../scripts/run/command.ts';
import { certificates } from './certificates.ts';

const folder = join(root, 'content/runbooks/exchange-push-proxy/commands');

/** The thumbprint of the key to remove, as Windows shows it. */
export const keyThumbprint = createHash('sha1')
  .update(Buffer.from(certificates.other, 'base64'))
  .digest('hex')
  .toUpperCase();

/** What a reader types into the form, but for the path of the certificate. */
const values: Readonly<Record<string, string>> = {
  tenantDomain: 'fabrikam.com',
  mailboxServer: 'mbx01.corp.fabrikam.com',
  keyThumbprint,
};

/** The address that the authorization server is to have. */
export const metadataUrl =
  'https://accounts.accesscontrol.windows.net/metadata/json/1/?realm=fabrikam.com';

/** The text of a command as the page copies it. */
export function scriptOf(command: string, certificatePath: string): string {
  const template = readFileSync(join(folder, `${command}.ps1`), 'utf8');
  return fillTemplate(template, (name) => quoteInner(values[name] ?? certificatePath)).text;
}

/** Every command of the runbook, by name, as the page copies it. */
export function commands(): Record<string, string> {
  const names = readdirSync(folder).map((name) => name.replace(/\.ps1$/, ''));
  return Object.fromEntries(
    names.map((name) => [name, scriptOf(name, 'C:\\OAuth\\OAuthCert.cer')]),
  );
}
