import { parseHostList } from '../host/parse-host-list.ts';
import type { ValueType } from './value-type.ts';

/** DNS domains, each once. */
export const domainList: ValueType = {
  parse: (text) => parseHostList(text, 'domain'),
  isList: true,
};
