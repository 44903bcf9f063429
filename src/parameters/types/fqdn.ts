import { parseHost } from '../host/parse-host.ts';
import type { ValueType } from './value-type.ts';

/** The full name of a server: `edge.contoso.com`. */
export const fqdn: ValueType = {
  parse: (text) => parseHost(text, 'fqdn'),
};
