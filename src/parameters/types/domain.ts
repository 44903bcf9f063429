import { parseHost } from '../host/parse-host.ts';
import type { ValueType } from './value-type.ts';

/** A DNS domain: `contoso.com`. */
export const domain: ValueType = {
  parse: (text) => parseHost(text, 'domain'),
};
