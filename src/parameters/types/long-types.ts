import { domain } from './domain.ts';
import { domainList } from './domain-list.ts';
import { fqdn } from './fqdn.ts';
import { fqdnList } from './fqdn-list.ts';
import { httpsUrl } from './https-url.ts';
import { integer } from './integer.ts';
import { text } from './text.ts';
import { user } from './user.ts';
import { windowsPath } from './windows-path.ts';

/** The types of value whose rules are long: a page loads them when a value needs them. */
export const longTypes = {
  domain,
  fqdn,
  'domain-list': domainList,
  'fqdn-list': fqdnList,
  user,
  'windows-path': windowsPath,
  'https-url': httpsUrl,
  text,
  integer,
} as const;

/** The name of a type whose rules are long. */
export type LongType = keyof typeof longTypes;
