import { parseHostList } from '../host/parse-host-list.ts';
import type { ValueType } from './value-type.ts';

/** Full names of servers, each once. */
export const fqdnList: ValueType = {
  parse: (text) => parseHostList(text, 'fqdn'),
  isList: true,
};
