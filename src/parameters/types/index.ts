import type { ParameterType } from '../../content/schemas/parameter-types.ts';
import { boolean } from './boolean.ts';
import { choice } from './choice.ts';
import { domain } from './domain.ts';
import { domainList } from './domain-list.ts';
import { fqdn } from './fqdn.ts';
import { fqdnList } from './fqdn-list.ts';
import { httpsUrl } from './https-url.ts';
import { integer } from './integer.ts';
import { objectName } from './object-name.ts';
import { text } from './text.ts';
import { user } from './user.ts';
import type { ValueType } from './value-type.ts';
import { windowsPath } from './windows-path.ts';

/** Every type of value by its name in content/parameters.yaml. */
export const valueTypes: Readonly<Record<ParameterType, ValueType>> = {
  domain,
  fqdn,
  'domain-list': domainList,
  'fqdn-list': fqdnList,
  text,
  'object-name': objectName,
  user,
  'windows-path': windowsPath,
  'https-url': httpsUrl,
  choice,
  boolean,
  integer,
};
